import { inside, send } from '../../api/client.ts';
import type { Schema } from '../../api/types.ts';
import { writeOnce } from '../api.ts';
import type { Op } from '../model/operations.ts';

/** What a new journey promised, and what of it came. */
export type PromiseReport = Schema<'PromiseReport'>;
export type Promised = Schema<'PromiseReportPromise'>;
export type Outcome = Promised['outcome'];
export type Adopted = Omit<Schema<'PromisesAdopted'>, 'undo'> & { undo: Op[] };

export function promises(municipality: string, target: string): Promise<PromiseReport> {
  return send('GET', inside(municipality, 'journeys', target, 'promises'));
}

/** Takes a promise up into today's journey. */
export function adopt(municipality: string, target: string, promise: string): Promise<Adopted> {
  return send('POST', inside(municipality, 'journeys', target, 'adoptions'), { json: { promise } });
}

export async function takeBack(municipality: string, { journey, seq, undo }: Adopted): Promise<void> {
  await writeOnce(municipality, journey, seq, undo);
}
