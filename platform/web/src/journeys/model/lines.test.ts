import { describe, expect, it } from 'vitest';
import type { LaneKind, Zone } from './journey.ts';
import { drawn } from './lines.ts';

const zones: Partial<Record<LaneKind, Zone>> = {
  frontstage: 'frontstage',
  backstage: 'backstage',
  support: 'support',
  systems: 'support',
  notes: 'none',
};
const zoneOf = (kind: LaneKind): Zone => zones[kind] ?? 'user';

describe('the three lines', () => {
  it('stand above the first lane of their zone, and everything below the line of visibility is in shade', () => {
    const lanes = drawn(['user-actions', 'frontstage', 'backstage', 'backstage', 'systems', 'support'], zoneOf);
    expect(lanes.map((l) => l.line)).toEqual([
      undefined,
      'interaction',
      'visibility',
      undefined,
      'internal',
      undefined,
    ]);
    expect(lanes.map((l) => l.shaded)).toEqual([false, false, true, true, true, true]);
  });

  it('are not drawn for a zone that is not there', () => {
    expect(drawn(['user-actions', 'notes'], zoneOf)).toEqual([{ shaded: false }, { shaded: false }]);
  });
});
