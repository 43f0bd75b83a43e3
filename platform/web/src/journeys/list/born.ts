import type { Journey } from '../model/journey.ts';
import type { Op } from '../model/operations.ts';

/** What a person says of a journey before it is there; empty is not said. */
export interface Draft {
  title: string;
  service: string;
  perspective: string;
}

/** The first operation of a new journey; it is a draft whatever the one it is copied from is. */
export function born(
  id: string,
  { title, perspective, service }: Pick<Journey, 'title' | 'perspective' | 'service'>,
): Op {
  const v = {
    title,
    status: 'draft',
    ...(perspective ? { perspective } : {}),
    ...(service ? { service: service.id } : {}),
  };
  return { t: 'add', e: 'journey', id, v };
}

export function headOf({ title, perspective, service }: Draft) {
  return {
    title: title.trim(),
    ...(perspective.trim() ? { perspective: perspective.trim() } : {}),
    ...(service ? { service: { id: service, name: {} } } : {}),
  };
}
