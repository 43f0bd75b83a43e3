import { inside, send } from '../../api/client.ts';
import type { Schema } from '../../api/types.ts';
import { writeOnce } from '../api.ts';
import type { Journey } from '../model/journey.ts';
import type { Op } from '../model/operations.ts';

/** What copying would do. */
export type CopyPlan = Schema<'CopyPlan'>;
export type Place = CopyPlan['places'][number];
export type Order = Schema<'CopyingOrder'>;
export type Copied = Omit<Schema<'CopyingCopied'>, 'operations'> & { operations: Op[] };
/** Where a thing of a journey was copied from. */
export type Source = Schema<'Source'>;

export interface Copying {
  e: 'step' | 'lane';
  id: string;
}

const at = (municipality: string, journey: string, ...parts: string[]) =>
  inside(municipality, 'journeys', journey, ...parts);

export function copyPlan(municipality: string, journey: string, { e, id }: Copying, into: string): Promise<CopyPlan> {
  return send('GET', at(municipality, journey, 'copies', 'plan'), { query: { thing: e, of: id, into } });
}

/** Copies a step or a lane into another journey; the same order again copies nothing more. */
export function copyInto(municipality: string, journey: string, json: Order): Promise<Copied> {
  return send('POST', at(municipality, journey, 'copies'), { json });
}

/** Takes a copy away again. */
export async function takeBackCopy(municipality: string, copied: Copied, now: Parts): Promise<void> {
  const ops = back(copied, now);
  if (ops.length > 0) await writeOnce(municipality, copied.into, 0, ops);
}

type Parts = Pick<Journey, 'steps' | 'cards'>;

/** What takes a copy away, with the phase and the lanes that were made for it, but nothing that somebody has put more into. */
export function back({ operations }: Copied, now: Parts): Op[] {
  const ours = new Set(operations.map(({ id }) => id));
  const kept = new Set([
    ...now.cards.filter(({ id }) => !ours.has(id)).flatMap(({ step, lane }) => [step, lane]),
    ...now.steps.filter(({ id }) => !ours.has(id)).map(({ phase }) => phase),
  ]);
  const goes = operations.filter(({ e, id }) => (e === 'phase' || e === 'step' || e === 'lane') && !kept.has(id));
  return goes.map(({ e, id }): Op => ({ t: 'del', e, id }));
}

/** Makes another journey with everything of this one. */
export function duplicate(municipality: string, journey: string, title: string): Promise<Schema<'CopyingMade'>> {
  return send('POST', at(municipality, journey, 'duplicates'), { json: { title } });
}

export function sources(municipality: string, journey: string): Promise<Source[]> {
  return send('GET', at(municipality, journey, 'sources'));
}
