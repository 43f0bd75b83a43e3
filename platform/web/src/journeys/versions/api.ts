import { inside, send } from '../../api/client.ts';
import type { Schema } from '../../api/types.ts';
import type { Journey } from '../model/journey.ts';
import type { Op } from '../model/operations.ts';

/** A journey as it was at one moment. */
export type JourneyVersion = Schema<'JourneyVersion'>;
/** What restoring would do. */
export type Plan = Schema<'RestorationsPlan'>;
export type Restored = Omit<Schema<'RestorationsRestored'>, 'operations'> & { operations: Op[] };
export type VersionDraft = Schema<'JourneyVersionDraft'>;

const of = (municipality: string, ...parts: string[]) => inside(municipality, 'journeys', ...parts);
const one = (municipality: string, id: string, ...parts: string[]) => of(municipality, 'versions', id, ...parts);

export function versions(municipality: string, journey: string): Promise<JourneyVersion[]> {
  return send('GET', of(municipality, journey, 'versions'));
}

export function saveVersion(municipality: string, journey: string, draft: VersionDraft): Promise<JourneyVersion> {
  return send('POST', of(municipality, journey, 'versions'), { json: draft });
}

export function changeVersion(
  municipality: string,
  { id, version }: JourneyVersion,
  draft: VersionDraft,
): Promise<JourneyVersion> {
  return send('PUT', one(municipality, id), { json: draft, version });
}

export function trashVersion(municipality: string, { id, version }: JourneyVersion): Promise<void> {
  return send('PUT', one(municipality, id, 'trash'), { version });
}

export function takeBackVersion(municipality: string, id: string): Promise<void> {
  return send('DELETE', one(municipality, id, 'trash'));
}

/** The journey as it was then. */
export function versionDocument(municipality: string, id: string): Promise<Journey> {
  return send('GET', one(municipality, id, 'document'));
}

export function restorationPlan(municipality: string, id: string): Promise<Plan> {
  return send('GET', one(municipality, id, 'restoration'));
}

export function restoreVersion(municipality: string, id: string): Promise<Restored> {
  return send('POST', one(municipality, id, 'restoration'), { json: {} });
}
