import type { LocalText } from '../api/types.ts';
import type { Cadence } from '../i18n/calendar.ts';
import type { Unit } from '../i18n/unit.ts';

export type { Cadence, Unit };

export const cadences = ['week', 'month', 'quarter', 'half-year', 'year'] as const satisfies readonly Cadence[];
export const units = ['percent', 'score', 'count', 'minutes', 'days', 'ore'] as const satisfies readonly Unit[];

/** A figure as the server tells it: zero, unknown, suppressed and not applicable are four. */
export type Figure = { state: 'known' | 'unknown' | 'suppressed' | 'not-applicable'; value?: number };

export type Definition = {
  version: number;
  since: string;
  wording?: LocalText;
  numerator: LocalText;
  denominator?: LocalText;
  unit: Unit;
  increaseIsGood: boolean;
};

export type Target = { value: number; on: string };

export type Signal = 'outside' | 'run' | 'trend' | 'near-limit';

export type Point = {
  id?: string;
  definition: number;
  from: string;
  to: string;
  figure: Figure;
  n?: number;
  low?: number;
  high?: number;
  numerator?: number;
  uncertain: boolean;
  census: boolean;
  source?: 'entered' | 'survey';
  survey?: string;
  version?: number;
  signals: Signal[];
};

export type IndicatorDraft = {
  name: LocalText;
  service?: string;
  goal?: string;
  owner?: string;
  cadence: Cadence;
  satisfaction: boolean;
  shared?: string;
  target?: Target;
  definition: Omit<Definition, 'version' | 'since'>;
};

export type Indicator = {
  id: string;
  name: LocalText;
  service?: string;
  goal?: string;
  owner?: { id: string; name: string };
  cadence: Cadence;
  satisfaction: boolean;
  shared?: string;
  target?: Target;
  definition: Definition;
  stale: boolean;
  latest?: Point;
  version: number;
  changedAt: string;
  changedBy?: string;
};

export type SharedIndicator = { code: string; name: LocalText; definition: IndicatorDraft['definition'] };

export type Baseline = {
  id: string;
  indicator: string;
  definition: number;
  from: string;
  to: string;
  value: number;
  n: number;
  numerator?: number;
  low?: number;
  high?: number;
  note?: string;
  locked?: { at: string; by?: string };
  version: number;
};

export type Chart = {
  mean: number;
  lower: number;
  upper: number;
  variation: 'common' | 'improvement' | 'concern';
  assurance?: 'pass' | 'fail' | 'hit-or-miss';
};

export type Line = { definition: Definition; points: Point[]; chart?: Chart };

export type Series = {
  indicator: string;
  name: LocalText;
  unit: Unit;
  increaseIsGood: boolean;
  cadence: Cadence;
  target?: Target;
  stale: boolean;
  lines: Line[];
  baseline?: Baseline;
  progress: { state: 'known' | 'equal' | 'missing' | 'wrong-direction'; value?: number };
  change: 'no-baseline' | 'too-early' | 'improved' | 'worsened' | 'unchanged';
};

export type PointDraft = {
  from: string;
  to: string;
  value?: number;
  numerator?: number;
  n?: number;
  population?: number;
  missing?: 'unknown' | 'not-applicable';
};

export type BaselineDraft =
  | { observation: string; note?: string }
  | { from: string; to: string; value?: number; numerator?: number; n: number; note?: string };

export type QuestionKind = 'satisfaction' | 'task' | 'choice' | 'text';
export const questionKinds = ['satisfaction', 'task', 'choice', 'text'] as const satisfies readonly QuestionKind[];

export type Question = {
  id: string;
  kind: QuestionKind;
  text: LocalText;
  required: boolean;
  options?: { code: string; label: LocalText }[];
};

export type SurveyDraft = {
  indicator: string;
  title: LocalText;
  intro?: LocalText;
  asksEndState: boolean;
  asksChannel: boolean;
  invited?: number;
  questions: Question[];
};

export type Survey = SurveyDraft & {
  id: string;
  definition: number;
  status: 'draft' | 'open' | 'closed';
  code: string;
  path: string;
  openedAt?: string;
  closedAt?: string;
  responses?: Figure;
  version: number;
};

export type Distribution = { state: 'known' | 'suppressed'; cells?: { code: string; count: number }[] };

export type Coverage = { covered: string[]; missing: string[]; unsaid: boolean; distribution: Distribution };

export type Results = {
  responses: Figure;
  figure: Figure;
  n?: number;
  low?: number;
  high?: number;
  uncertain: boolean;
  responseRate?: Figure;
  questions: { id: string; kind: QuestionKind; n?: number; distribution: Distribution }[];
  endStates: Coverage;
  channels: Coverage;
  unchecked: number;
};

export type Review = 'unchecked' | 'cleared' | 'removed';
export type Hint = 'email' | 'phone' | 'national-id' | 'address' | 'name';

/** A free text without its words, which are asked for one at a time. */
export type FreeText = { id: string; question: string; at: string; review: Review; hints: Hint[] };
export type Words = {
  id: string;
  survey: string;
  question: string;
  words: string;
  review: Review;
  hints: Hint[];
  version: number;
};

export const endStates = ['success', 'refused', 'not_eligible', 'abandoned', 'error', 'offline'] as const;
export const channels = [
  'online-service',
  'homepage',
  'mobile-app',
  'telephone',
  'service-bureau',
  'e-mail',
  'mail',
  'client-location',
  'assistant',
] as const;
