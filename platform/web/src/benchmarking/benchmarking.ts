import type { LocalText, Schema } from '../api/types.ts';
import type { Unit } from '../i18n/unit.ts';

type Period = { from: string; to: string };

/** What the municipality has shared of one indicator in one period. */
export type Contribution = Period & {
  id: string;
  indicator: string;
  name: LocalText;
  shared: string;
  unit: Unit;
  increaseIsGood: boolean;
  value: number;
  n: number;
  definition: number;
  approvedBy?: string;
  approvedAt: string;
  /** False when fewer than ten have answered, so that it is kept out of the figures. */
  counts: boolean;
  frozen: boolean;
  release?: string;
  version: number;
};

/** The municipality's own value, which only it gets to see. */
export type Own = { contribution: string; indicator: string; value: number; n: number; low?: number; high?: number };

export type ReleaseLine = Period & {
  id: string;
  shared: string;
  unit: Unit;
  increaseIsGood: boolean;
  frozenAt: string;
  own?: Own;
};

/** Why a group's figure is withheld: too few contribute, or it could be worked out from another group. */
export type Reason = 'MIN' | 'DIFF';

/** A group of municipalities. */
export type Cell = {
  family: string;
  group: string;
  name: LocalText;
  mine: boolean;
  figure: { state: 'known' | 'unknown' | 'suppressed' | 'not-applicable'; value?: number };
  reason?: Reason;
  /** About how many contributed; never how many exactly. */
  band?: '5-9' | '10-19' | '20+';
  /** The means of the lower and of the higher half. */
  halves?: { lower: number; upper: number };
};

export type Release = ReleaseLine & { hash: string; rules: string; step: number; cells: Cell[] };

/** An indicator that many municipalities define alike. */
export type Shared = { code: string; name: LocalText };

/** One of the municipality's own indicators, as far as sharing it goes. */
export type OwnIndicator = {
  id: string;
  name: LocalText;
  shared?: string;
  definition: { version: number; unit: Unit };
};

/** A point of such an indicator. */
export type OwnPoint = Period & {
  id?: string;
  definition: number;
  figure: { state: 'known' | 'unknown' | 'suppressed' | 'not-applicable'; value?: number };
  n?: number;
  low?: number;
  high?: number;
};

export const directions = ['shared', 'obtained', 'joint'] as const;
export const counterparties = ['municipality', 'state', 'business', 'voluntary', 'research'] as const;
export const outcomes = ['adopted', 'adapted', 'rejected'] as const;

/** That experience was exchanged with somebody: what, with whom, and what came of it. */
export type ExchangeDraft = Schema<'ExchangeDraft'>;
export type Exchange = Schema<'Exchange'>;
