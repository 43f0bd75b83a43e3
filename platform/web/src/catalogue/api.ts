import { inside, send } from '../api/client.ts';
import type { Change, Page } from '../api/types.ts';
import type {
  Goal,
  GoalDraft,
  Kind,
  LosWord,
  Named,
  NamedDraft,
  Service,
  ServiceDraft,
  Unit,
  UnitDraft,
} from './catalogue.ts';

type Of = { services: Service; units: Unit; goals: Goal; systems: Named; roles: Named };
type DraftOf = { services: ServiceDraft; units: UnitDraft; goals: GoalDraft; systems: NamedDraft; roles: NamedDraft };

/** One page of a list, searched by name. */
export function list<K extends Kind>(
  municipality: string,
  kind: K,
  q: string,
  after?: string,
  limit = 50,
): Promise<Page<Of[K]>> {
  return send('GET', inside(municipality, 'catalogue', kind), { query: { q, after, limit } });
}

/** Everything of a kind, for the tree of units and for turning ids into names. */
export async function listAll<K extends Kind>(municipality: string, kind: K): Promise<Of[K][]> {
  const all: Of[K][] = [];
  let after: string | undefined;
  do {
    const page = await list(municipality, kind, '', after, 200);
    all.push(...page.items);
    after = page.next;
  } while (after);
  return all;
}

export function read<K extends Kind>(municipality: string, kind: K, id: string): Promise<Of[K]> {
  return send('GET', inside(municipality, 'catalogue', kind, id));
}

export function create<K extends Kind>(municipality: string, kind: K, json: DraftOf[K]): Promise<Of[K]> {
  return send('POST', inside(municipality, 'catalogue', kind), { json });
}

/** Writes over the whole thing, unless someone has changed it since `version`. */
export function change<K extends Kind>(
  municipality: string,
  kind: K,
  id: string,
  version: number,
  json: DraftOf[K],
): Promise<Of[K]> {
  return send('PUT', inside(municipality, 'catalogue', kind, id), { json, version });
}

/** Moves to the trash. */
export function trash(
  municipality: string,
  kind: Kind,
  { id, version }: { id: string; version: number },
): Promise<void> {
  return send('PUT', inside(municipality, 'catalogue', kind, id, 'trash'), { version });
}

/** Takes back from the trash. */
export function restore(municipality: string, kind: Kind, id: string): Promise<void> {
  return send('DELETE', inside(municipality, 'catalogue', kind, id, 'trash'));
}

/** Deletes for good what is in the trash. */
export function removeForGood(municipality: string, kind: Kind, id: string): Promise<void> {
  return send('DELETE', inside(municipality, 'catalogue', kind, id));
}

export function history(municipality: string, kind: Kind, id: string, after?: string): Promise<Page<Change>> {
  return send('GET', inside(municipality, 'catalogue', kind, id, 'history'), { query: { after } });
}

export function themes(municipality: string, q: string): Promise<LosWord[]> {
  return send('GET', inside(municipality, 'catalogue', 'los', 'themes'), { query: { q } });
}

export function lifeEvents(municipality: string): Promise<LosWord[]> {
  return send('GET', inside(municipality, 'catalogue', 'los', 'events'));
}
