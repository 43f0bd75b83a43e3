import type { Schema } from '../api/types.ts';
import type { Cadence } from '../i18n/calendar.ts';
import type { Unit } from '../i18n/unit.ts';

export type { Cadence, Unit };

export const cadences = ['week', 'month', 'quarter', 'half-year', 'year'] as const satisfies readonly Cadence[];
export const units = ['percent', 'score', 'count', 'minutes', 'days', 'ore'] as const satisfies readonly Unit[];

/** A figure as the server tells it: zero, unknown, suppressed and not applicable are four. */
export type Figure = Schema<'Figure'>;

export type Definition = Schema<'Definition'>;
export type Point = Schema<'Point'>;

/** What is measured; what it means is in its definition. */
export type Indicator = Schema<'Indicator'>;
export type IndicatorDraft = Schema<'IndicatorDraft'>;

/** One of those that many municipalities define alike. */
export type SharedIndicator = Schema<'SharedDefinition'>;

/** Where an indicator stood before; once locked, for good. */
export type Baseline = Schema<'Baseline'>;
export type BaselineDraft = Schema<'BaselineDraft'>;

/** The points of an indicator, one line for each definition that has any. */
export type Series = Schema<'Series'>;
export type Line = Series['lines'][number];

export type PointDraft = Omit<Schema<'Entry'>, 'from' | 'to' | 'missing'> & {
  from: string;
  to: string;
  missing?: 'unknown' | 'not-applicable';
};

export type Question = Schema<'Question'>;
export type QuestionKind = Question['kind'];
export const questionKinds = ['satisfaction', 'task', 'choice', 'text'] as const satisfies readonly QuestionKind[];

export type Survey = Schema<'Survey'>;
export type SurveyDraft = Schema<'SurveyDraft'>;
export type Results = Schema<'Results'>;
export type Coverage = Schema<'ResultsCoverage'>;

/** A free text without its words, which are asked for one at a time. */
export type FreeText = Omit<Schema<'AnswerText'>, 'hints'> & { hints: Hint[] };
export type Words = Omit<Schema<'AnswerTextWords'>, 'hints'> & { hints: Hint[] };
export type Review = FreeText['review'];
export type Hint = 'email' | 'phone' | 'national-id' | 'address' | 'name';

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

/** An indicator speaks for what a card of a journey says, or against it. */
export type Testimony = Schema<'Testimony'>;
export type TestimonyDraft = Schema<'TestimonyDraft'>;
/** The same, as a journey has been told it. */
export type Measured = Schema<'JourneyDocumentMeasured'>;
