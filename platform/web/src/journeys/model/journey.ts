import type { Schema } from '../../api/types.ts';

/** The journey as the API gives it: phases → steps × lanes, and cards in the cells. */
export type Journey = Schema<'JourneyDocument'>;
export type Phase = Schema<'JourneyDocumentPhase'>;
export type Step = Schema<'JourneyDocumentStep'>;
export type Lane = Schema<'JourneyDocumentLane'>;
export type Card = Schema<'JourneyDocumentCard'>;
export type Comment = Schema<'JourneyDocumentComment'>;
export type Confirmation = Schema<'JourneyDocumentConfirmation'>;
export type PersonaName = Schema<'JourneyDocumentPersonaName'>;
export type Basis = Schema<'JourneyDocumentBasis'>;
/** What an indicator says of a card, as whoever measures has told it. */
export type Measured = Schema<'JourneyDocumentMeasured'>;
export type NeedMet = Schema<'JourneyDocumentNeedMet'>;
export type NeedAnswered = Schema<'JourneyDocumentNeedAnswered'>;
export type PainAnswered = Schema<'JourneyDocumentPainAnswered'>;
export type Origin = Schema<'JourneyDocumentOrigin'>;
export type Arrow = Schema<'JourneyDocumentArrow'>;
export type Need = Schema<'JourneyDocumentNeed'>;
/** A journey that a step is told in, as the step shows it. */
export type NestedJourney = Schema<'NestedJourney'>;
export type Related = Schema<'JourneyDocumentRelated'>;
export type ServiceRef = Schema<'ServiceReference'>;
/** How a new journey differs from today's. */
export type Difference = Schema<'Difference'>;
/** How work flows through a journey, and through a service. */
export type JourneyFlow = Schema<'JourneyFlow'>;
export type FlowPlace = Schema<'JourneyFlowPlace'>;
export type FlowArrow = Schema<'JourneyFlowArrow'>;
export type ServiceFlow = Schema<'ServiceFlow'>;
/** What participants went through, against what was planned: all of them, and one. */
export type Deviations = Schema<'Deviations'>;
export type AlignedJourney = Schema<'AlignedJourney'>;
export type Fit = AlignedJourney['places'][number]['fit'];
export type EngineReport = Schema<'EngineReport'>;
/** The curves of what people feel, as the server weighs them. */
export type Experience = Schema<'ExperienceReport'>;
export type ExperienceLine = Experience['lines'][number];
export type ExperiencePoint = ExperienceLine['points'][number];
/** Somebody that the municipality travels with in mind. */
export type Persona = Schema<'Persona'>;
export type PersonaDraft = Schema<'PersonaDraft'>;
/** How well, and how newly, what a journey says is known. */
export type Knowledge = Schema<'KnowledgeReport'>;
export type CardKnowledge = Knowledge['cards'][number];
export type Shares = Knowledge['whole'];
export type Changed = Schema<'DifferenceStep'>;
export type ChangeKind = Changed['kind'];

/** What a journey says of itself. */
export type Head = Pick<
  Journey,
  | 'id'
  | 'title'
  | 'status'
  | 'perspective'
  | 'service'
  | 'trashedAt'
  | 'derivedFrom'
  | 'targets'
  | 'partOf'
  | 'startsOn'
  | 'followedUpAt'
  | 'followedUpBy'
>;

export type JourneyStatus = Journey['status'];
export type Evidence = Card['status'];
export type Stance = Basis['stance'];
export type Capability = NonNullable<Card['capability']>;
export type ArrowKind = Arrow['kind'];
export type Automation = NonNullable<Card['automation']>;
export type LaneKind = Lane['kind'];
export type Zone = Vocabulary['laneKinds'][number]['zone'];

/** Sums that tell what they do not know: minutes, and the number of steps without a figure. */
export type Totals = Schema<'Totals'>;
export type Sum = Schema<'TotalsSum'>;
/** Minutes, in how many steps they are told, and how many more have no figure. */
export type Share = Schema<'TotalsShare'>;

/** The kinds of lanes in the standard order, the words, and the limits. */
export type Vocabulary = Schema<'Vocabulary'>;

/** How we know what a card says: by its evidence, or else as somebody has set it by hand. */
export function known(card: Pick<Card, 'status' | 'standing'>): Evidence {
  return card.standing ?? card.status;
}
