import type { Schema } from '../api/types.ts';
import type { Unit } from '../i18n/unit.ts';

/** What the municipality has shared of one indicator in one period; it counts when at least ten have answered. */
export type Contribution = Schema<'Contribution'> & { unit: Unit };

/** The municipality's own value, which only it gets to see, with the interval that its own series tells. */
export type Own = Schema<'ReleaseOwn'> & Pick<OwnPoint, 'low' | 'high'>;

/** What the municipality has measured and not shared: its own to see, and nobody else's. */
export type Unshared = Omit<Schema<'ReleaseUnshared'>, 'figure'> & { figure: Schema<'Figure'> };

export type ReleaseLine = Omit<Schema<'ReleaseListed'>, 'unshared'> & { unit: Unit; unshared?: Unshared };

/** Why a group's figure is withheld: too few contribute, or it could be worked out from another group. */
export type Reason = 'MIN' | 'DIFF';

/** A group of municipalities; the band is about how many contributed, never how many exactly. */
export type Cell = Omit<Schema<'ReleaseCell'>, 'figure'> & {
  figure: Schema<'Figure'>;
  reason?: Reason;
  band?: '5-9' | '10-19' | '20+';
};

export type Release = Omit<Schema<'Release'>, 'cells' | 'own' | 'unshared'> & {
  unit: Unit;
  cells: Cell[];
  own?: Own;
  unshared?: Unshared;
};

/** An indicator that many municipalities define alike. */
export type Shared = Schema<'SharedDefinition'>;

/** One of the municipality's own indicators, and a point of it. */
export type OwnIndicator = Schema<'Indicator'>;
export type OwnPoint = Schema<'Point'>;

export const directions = ['shared', 'obtained', 'joint'] as const;
export const counterparties = ['municipality', 'state', 'business', 'voluntary', 'research'] as const;
export const outcomes = ['adopted', 'adapted', 'rejected'] as const;

/** That experience was exchanged with somebody: what, with whom, and what came of it. */
export type ExchangeDraft = Schema<'ExchangeDraft'>;
export type Exchange = Schema<'Exchange'>;
