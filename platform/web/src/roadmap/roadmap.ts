import type { Schema } from '../api/types.ts';

/** An initiative as board, timeline and table show it. */
export type Line = Schema<'InitiativeLine'>;
export type Initiative = Schema<'Initiative'>;
export type InitiativeDraft = Schema<'InitiativeDraft'>;
export type InitiativeStatus = Initiative['status'];
export type DecisionDraft = Schema<'DecisionDraft'>;
export type Opportunity = Schema<'Opportunity'>;
export type Offer = Schema<'OpportunityOffer'>;
export type Action = Schema<'Action'>;
export type ActionDraft = Schema<'ActionDraft'>;
export type Step = Schema<'ActionStep'>;
export type Benefit = Schema<'Benefit'>;
export type BenefitDraft = Schema<'BenefitDraft'>;
export type Named = Schema<'NamedMember'>;

export const statuses = ['idea', 'decided', 'ongoing', 'delivered', 'closed'] as const satisfies InitiativeStatus[];
export const dimensions = ['organisation', 'work-process', 'technology', 'people', 'governance'] as const;
export const actionStatuses = ['proposed', 'decided', 'ongoing', 'delivered', 'stopped'] as const;
export const beneficiaries = ['citizen', 'business', 'employee', 'municipality', 'agency'] as const;
export const kinds = ['avoided-costs', 'saved-time', 'quality'] as const;
export const budgetEffects = ['cut', 'reallocation', 'none'] as const;
export const benefitStatuses = ['planned', 'ongoing', 'realised', 'not-realised'] as const;

/** What an initiative is written as, from what it is. */
export function draftOf(initiative: Initiative): InitiativeDraft {
  return {
    title: initiative.title,
    why: initiative.why,
    claimed: initiative.claimed,
    owner: initiative.owner?.id,
    services: initiative.services.map(({ id }) => id),
    goals: initiative.goals,
    opportunities: initiative.opportunities.map(({ card }) => card),
  };
}

export function actionDraftOf(action: Action): ActionDraft {
  const { title, description, dimension, status, owner, start, effectiveFrom, steps } = action;
  return {
    title,
    description,
    dimension,
    status,
    owner: owner?.id,
    start,
    effectiveFrom,
    steps: steps.map(({ id }) => id),
  };
}

export function benefitDraftOf({
  id: _,
  initiative: __,
  realisation: ___,
  version: ____,
  owner,
  ...rest
}: Benefit): BenefitDraft {
  return { ...rest, owner: owner?.id };
}
