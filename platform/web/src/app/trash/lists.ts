import { inside, send } from '../../api/client.ts';
import type { Page, Trashed } from '../../api/types.ts';
import { removeThingForGood, restoreThing, trashedThings } from '../../catalogue/index.tsx';
import { setJourneyTrashed } from '../../journeys/index.tsx';

/** The kinds of things that can lie in the trash. */
export const trashKinds = ['service', 'unit', 'system', 'role', 'journey'] as const;
export type TrashKind = (typeof trashKinds)[number];

const plurals = { service: 'services', unit: 'units', system: 'systems', role: 'roles' } as const;

/** All that lies in the trash, the catalogue's and the journeys' together, what was deleted last first. */
export async function trashed(municipality: string): Promise<Trashed[]> {
  const [things, journeys] = await Promise.all([
    trashedThings(municipality),
    send<Trashed[] | Page<Trashed>>('GET', inside(municipality, 'journeys', 'trash')),
  ]);
  return [...items(things), ...items(journeys)].toSorted((a, b) => b.trashedAt.localeCompare(a.trashedAt));
}

/** Takes a thing back. */
export function restore(municipality: string, { kind, id }: Trashed): Promise<void> {
  return kind === 'journey'
    ? setJourneyTrashed(municipality, id, false)
    : restoreThing(municipality, pluralOf(kind), id);
}

/** Deletes a thing before its thirty days are out. */
export function removeForGood(municipality: string, { kind, id }: Trashed): Promise<void> {
  return kind === 'journey'
    ? send('DELETE', inside(municipality, 'journeys', id))
    : removeThingForGood(municipality, pluralOf(kind), id);
}

function items<T>(list: T[] | Page<T>): T[] {
  return Array.isArray(list) ? list : list.items;
}

function pluralOf(kind: string) {
  return plurals[kind as keyof typeof plurals];
}
