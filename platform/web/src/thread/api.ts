import { inside, send } from '../api/client.ts';
import type { Page, Schema } from '../api/types.ts';

export type Thing = Schema<'Thing'>;
export type Chain = Schema<'Chain'>;
export type Step = Schema<'ChainStep'>;
export type Broken = Schema<'BrokenLinksCount'>;
export type Found = Schema<'Found'>;
export type Hit = Schema<'FoundHit'>;
export type Part = Schema<'FoundPart'>;

/** The red thread from a thing, both ways. */
export function chain(municipality: string, kind: string, id: string): Promise<Chain> {
  return send('GET', inside(municipality, 'thread', kind, id));
}

/** In which ways the thread is broken, and how often. */
export function broken(municipality: string): Promise<Broken[]> {
  return send('GET', inside(municipality, 'thread', 'broken'));
}

export function brokenList(municipality: string, code: string, after?: string): Promise<Page<Thing>> {
  return send('GET', inside(municipality, 'thread', 'broken', code), { query: { after } });
}

type Wanted = { q: string; kind?: string; service?: string; after?: string; limit?: number };

/** Things of every kind by their words; participants' own words are asked for apart. */
export function search(municipality: string, wanted: Wanted): Promise<Found> {
  return send('GET', inside(municipality, 'thread', 'search'), { query: wanted });
}

/** A passage of a note in which something was found. */
export type Passage = Schema<'ReadingHit'>;

/** What participants said: research alone keeps their words, and answers for them. */
export function searchWords(municipality: string, q: string): Promise<{ items: Passage[] }> {
  return send('GET', inside(municipality, 'research', 'search'), { query: { q, limit: 10 } });
}
