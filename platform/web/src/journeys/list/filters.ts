import type { Filters } from '../api.ts';
import type { JourneyStatus } from '../model/journey.ts';

export const STATUSES: readonly JourneyStatus[] = ['current', 'draft', 'review', 'archived'];

/** The filters of the list as they stand in an address; what is unknown there is left out. */
export function filtersIn(search: object): Filters {
  const { q, service, status, kind, top } = search as Record<string, unknown>;
  const known = STATUSES.find((each) => each === status);
  return {
    ...(typeof q === 'string' && q ? { q } : {}),
    ...(typeof q === 'number' ? { q: String(q) } : {}),
    ...(typeof service === 'string' && service ? { service } : {}),
    ...(known ? { status: known } : {}),
    ...(top === true ? { top } : {}),
    ...(kind === 'today' || kind === 'target' ? { kind } : {}),
  };
}
