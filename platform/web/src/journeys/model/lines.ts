import type { LaneKind, Zone } from './journey.ts';

/** The three lines of a service blueprint. They follow from what the lanes are; nobody draws them. */
export type Line = 'interaction' | 'visibility' | 'internal';

const FIRST_OF: readonly [Zone, Line][] = [
  ['frontstage', 'interaction'],
  ['backstage', 'visibility'],
  ['support', 'internal'],
];

export interface Drawn {
  /** The line that is drawn above the lane. */
  line?: Line;
  /** Below the line of visibility, where the user sees nothing. */
  shaded: boolean;
}

/** For each lane, in the order shown: the line above it and whether it lies in shade. */
export function drawn(kinds: readonly LaneKind[], zoneOf: (kind: LaneKind) => Zone): Drawn[] {
  const zones = kinds.map(zoneOf);
  const above = new Map(FIRST_OF.map(([zone, line]) => [zones.indexOf(zone), line]));
  const shade = zones.findIndex((z) => z === 'backstage' || z === 'support');
  return zones.map((_, i) => {
    const line = above.get(i);
    const shaded = shade >= 0 && i >= shade;
    return line ? { line, shaded } : { shaded };
  });
}
