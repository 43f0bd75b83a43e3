import type { JourneyStatus } from '../model/journey.ts';
import type { Op } from '../model/operations.ts';

/** What a person says of a journey before it is there; empty is not said. */
export interface Draft {
  title: string;
  service: string;
  perspective: string;
}

interface Head {
  title: string;
  status?: JourneyStatus;
  perspective?: string;
  service?: { id: string };
}

/** The first operation of a new journey. */
export function born(id: string, { title, status = 'draft', perspective, service }: Head): Op {
  const v = { title, status, ...(perspective ? { perspective } : {}), ...(service ? { service: service.id } : {}) };
  return { t: 'add', e: 'journey', id, v };
}

export function headOf({ title, perspective, service }: Draft): Head {
  return {
    title: title.trim(),
    ...(perspective.trim() ? { perspective: perspective.trim() } : {}),
    ...(service ? { service: { id: service } } : {}),
  };
}
