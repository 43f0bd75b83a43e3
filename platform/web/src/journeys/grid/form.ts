import type { LaneKind } from '../model/journey.ts';

/** Lanes differ in the form of what lies in them, not in loud colour. */
export type Form = 'action' | 'pill' | 'curve' | 'pain' | 'opportunity' | 'block' | 'label' | 'note';

const FORMS: Partial<Record<LaneKind, Form>> = {
  touchpoints: 'pill',
  experience: 'curve',
  'pain-points': 'pain',
  opportunities: 'opportunity',
  systems: 'block',
  unit: 'label',
  notes: 'note',
};

export function formOf(kind: LaneKind): Form {
  return FORMS[kind] ?? 'action';
}
