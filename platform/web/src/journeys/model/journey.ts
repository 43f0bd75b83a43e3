import type { Schema } from '../../api/types.ts';

/** The journey as the API gives it: phases → steps × lanes, and cards in the cells. */
export type Journey = Schema<'JourneyDocument'>;
export type Phase = Schema<'JourneyDocumentPhase'>;
export type Step = Schema<'JourneyDocumentStep'>;
export type Lane = Schema<'JourneyDocumentLane'>;
export type Card = Schema<'JourneyDocumentCard'>;
export type Comment = Schema<'JourneyDocumentComment'>;
export type ServiceRef = Schema<'NamedService'>;

/** What a journey says of itself. */
export type Head = Pick<Journey, 'id' | 'title' | 'status' | 'perspective' | 'service' | 'trashedAt'>;

export type JourneyStatus = Journey['status'];
export type Evidence = Card['status'];
export type Automation = NonNullable<Card['automation']>;
export type LaneKind = Lane['kind'];
export type Zone = Vocabulary['laneKinds'][number]['zone'];

/** Sums that tell what they do not know: minutes, and the number of steps without a figure. */
export type Totals = Schema<'Totals'>;
export type Sum = Schema<'TotalsSum'>;

/** The kinds of lanes in the standard order, the words, and the limits. */
export type Vocabulary = Schema<'Vocabulary'>;
