import { inside, send } from '../api/client.ts';
import type { Page, Schema } from '../api/types.ts';
import type {
  Contribution,
  Exchange,
  ExchangeDraft,
  OwnIndicator,
  Release,
  ReleaseLine,
  Shared,
} from './benchmarking.ts';

const at = (municipality: string, ...parts: string[]) => inside(municipality, 'benchmarking', ...parts);

export function contributions(municipality: string, after?: string, limit = 50): Promise<Page<Contribution>> {
  return send('GET', at(municipality, 'contributions'), { query: { after, limit } });
}

export function contribution(municipality: string, id: string): Promise<Contribution> {
  return send('GET', at(municipality, 'contributions', id));
}

/** Shares one period of one indicator, in the name of the person who is signed in. */
export function contribute(municipality: string, json: Schema<'ContributionDraft'>): Promise<Contribution> {
  return send('POST', at(municipality, 'contributions'), { json });
}

/** Takes a contribution back, until it is part of a release. */
export function takeBack(municipality: string, { id, version }: { id: string; version: number }): Promise<void> {
  return send('DELETE', at(municipality, 'contributions', id), { version });
}

export function releases(municipality: string, after?: string): Promise<Page<ReleaseLine>> {
  return send('GET', at(municipality, 'releases'), { query: { after } });
}

export function release(municipality: string, id: string): Promise<Release> {
  return send('GET', at(municipality, 'releases', id));
}

/** Makes a release, which never changes afterwards; the examples and the real municipalities never stand in the same. */
export function freeze(json: Schema<'ReleaseDraft'>): Promise<Schema<'ReleaseFrozen'>> {
  return send('POST', '/api/v1/drift/benchmarking/releases', { json });
}

/** The indicators that many define alike. */
export function sharedIndicators(municipality: string): Promise<Shared[]> {
  return send('GET', inside(municipality, 'measurement', 'shared-indicators'));
}

/** The municipality's own indicators that are of that kind. */
export async function ownIndicators(municipality: string): Promise<OwnIndicator[]> {
  const all: OwnIndicator[] = [];
  let after: string | undefined;
  do {
    const page: Page<OwnIndicator> = await send('GET', inside(municipality, 'measurement', 'indicators'), {
      query: { after, limit: 200 },
    });
    all.push(...page.items);
    after = page.next;
  } while (after);
  return all.filter(({ shared }) => shared !== undefined);
}

/** What has been measured of one of them. */
export function seriesOf(municipality: string, indicator: string): Promise<Schema<'Series'>> {
  return send('GET', inside(municipality, 'measurement', 'indicators', indicator, 'series'));
}

export function exchanges(municipality: string, q: string, after?: string): Promise<Page<Exchange>> {
  return send('GET', at(municipality, 'exchanges'), { query: { q, after } });
}

/** Writes a new record of an exchange, or over the one that is given. */
export function saveExchange(
  municipality: string,
  json: ExchangeDraft,
  over?: { id: string; version: number },
): Promise<Exchange> {
  return over
    ? send('PUT', at(municipality, 'exchanges', over.id), { json, version: over.version })
    : send('POST', at(municipality, 'exchanges'), { json });
}

export function trashExchange(municipality: string, { id, version }: { id: string; version: number }): Promise<void> {
  return send('PUT', at(municipality, 'exchanges', id, 'trash'), { version });
}

export function restoreExchange(municipality: string, id: string): Promise<void> {
  return send('DELETE', at(municipality, 'exchanges', id, 'trash'));
}
