import { inside, send } from '../../api/client.ts';
import type { Page, Trashed } from '../../api/types.ts';
import { setJourneyTrashed } from '../../journeys/index.tsx';

/** The modules that have a trash. */
const modules = ['catalogue', 'research', 'journeys', 'measurement', 'roadmap', 'benchmarking'] as const;

/** The kinds of things that can lie in the trash, each with where it lives in the API. */
const homes = {
  service: 'catalogue/services',
  unit: 'catalogue/units',
  system: 'catalogue/systems',
  role: 'catalogue/roles',
  goal: 'catalogue/goals',
  exchange: 'benchmarking/exchanges',
  journey: 'journeys',
  version: 'journeys/versions',
  view: 'journeys/views',
  template: 'journeys/templates',
  persona: 'journeys/personas',
  study: 'research/studies',
  insight: 'research/insights',
  need: 'research/needs',
  indicator: 'measurement/indicators',
  survey: 'measurement/surveys',
  initiative: 'roadmap/initiatives',
  action: 'roadmap/actions',
  benefit: 'roadmap/benefits',
} as const;

export type TrashKind = keyof typeof homes;

/** All that lies in the trash of each module, what was deleted last first. */
export async function trashed(municipality: string): Promise<Trashed[]> {
  const lists = await Promise.all(
    modules.map((module) => send<Trashed[] | Page<Trashed>>('GET', inside(municipality, module, 'trash'))),
  );
  return lists.flatMap(items).toSorted((a, b) => b.trashedAt.localeCompare(a.trashedAt));
}

/** Takes a thing back. */
export function restore(municipality: string, { kind, id }: Trashed): Promise<void> {
  // A journey is written through its operations alone.
  if (kind === 'journey') return setJourneyTrashed(municipality, id, false);
  return send('DELETE', inside(municipality, ...homeOf(kind), id, 'trash'));
}

/** Deletes a thing before its thirty days are out. */
export function removeForGood(municipality: string, { kind, id }: Trashed): Promise<void> {
  return send('DELETE', inside(municipality, ...homeOf(kind), id));
}

function items<T>(list: T[] | Page<T>): T[] {
  return Array.isArray(list) ? list : list.items;
}

function homeOf(kind: string): string[] {
  return homes[kind as TrashKind].split('/');
}
