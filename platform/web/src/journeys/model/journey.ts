import type { LocalText } from '../../api/types.ts';

/** The journey as the API gives it: phases → steps × lanes, and cards in the cells. */

export type JourneyStatus = 'draft' | 'review' | 'current' | 'archived';
export type Evidence = 'measured' | 'observed' | 'reported' | 'assumed';
export type Automation = 'manual' | 'assisted' | 'automatic';
export type Zone = 'user' | 'frontstage' | 'backstage' | 'support' | 'none';
export type LaneKind =
  | 'physical-evidence'
  | 'user-actions'
  | 'touchpoints'
  | 'experience'
  | 'pain-points'
  | 'opportunities'
  | 'frontstage'
  | 'backstage'
  | 'support'
  | 'systems'
  | 'unit'
  | 'notes'
  | 'own';

export interface ServiceRef {
  id: string;
  name: LocalText;
}

export interface Phase {
  id: string;
  name: string;
  position: string;
}

export interface Step {
  id: string;
  phase: string;
  name: string;
  position: string;
  touchMinutes?: number;
  waitingMinutes?: number;
  frequencyPercent?: number;
}

export interface Lane {
  id: string;
  kind: LaneKind;
  label: string;
  position: string;
}

export interface Card {
  id: string;
  step: string;
  lane: string;
  position: string;
  text: string;
  status: Evidence;
  channel?: string;
  performer?: string;
  unit?: string;
  system?: string;
  automation?: Automation;
  weight?: number;
  rootCause?: string;
  felt?: number;
  whose?: string;
}

export interface Comment {
  id: string;
  step: string;
  lane: string;
  text: string;
  author: string;
  at: string;
  resolvedAt?: string;
  resolvedBy?: string;
}

/** A sum that tells what it does not know: minutes, and the number of steps without a figure. */
export interface Sum {
  known: number;
  unknownSteps: number;
}

export interface Totals {
  touchMinutes: Sum;
  waitingMinutes: Sum;
  perPhase: { phase: string; touchMinutes: Sum; waitingMinutes: Sum }[];
  cards: number;
  assumed: number;
}

export interface Head {
  id: string;
  title: string;
  status: JourneyStatus;
  perspective?: string;
  service?: ServiceRef;
  trashedAt?: string;
}

export interface Journey extends Head {
  seq: number;
  updatedAt: string;
  updatedBy?: string;
  phases: Phase[];
  steps: Step[];
  lanes: Lane[];
  cards: Card[];
  comments: Comment[];
  totals: Totals;
}

export interface Vocabulary {
  /** In the standard order; `fields` are those that only cards in such lanes have. */
  laneKinds: { kind: LaneKind; zone: Zone; engine: boolean; fields: string[] }[];
  startLanes: LaneKind[];
  channels: string[];
  statuses: JourneyStatus[];
  evidence: Evidence[];
  automation: Automation[];
  limits: {
    title: number;
    name: number;
    text: number;
    short: number;
    phases: number;
    steps: number;
    lanes: number;
    cards: number;
    ops: number;
  };
}
