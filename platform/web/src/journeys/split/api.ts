import { inside, send } from '../../api/client.ts';
import type { Schema } from '../../api/types.ts';

/** What goes, and what is cut. */
export type SplitPlan = Schema<'SplitPlan'>;
export type Split = Schema<'Split'>;
export type SplitDraft = Schema<'SplitDraft'>;

const at = (municipality: string, id: string) => inside(municipality, 'journeys', id, 'split');

export function splitPlan(municipality: string, id: string, from: string, to: string): Promise<SplitPlan> {
  return send('GET', at(municipality, id), { query: { from, to } });
}

export function split(municipality: string, id: string, draft: SplitDraft): Promise<Split> {
  return send('POST', at(municipality, id), { json: draft });
}
