import { addCard, start } from '../model/gestures.ts';
import type { Journey, LaneKind } from '../model/journey.ts';
import { reduce, type State, stateOf } from '../model/operations.ts';
import { lanesOf, type Parts, partsOf, stepsOf } from '../model/order.ts';

/** A small journey for tests: three steps, four lanes, one card in each cell. */
export function example(): State {
  const kinds: LaneKind[] = ['user-actions', 'touchpoints', 'experience', 'backstage'];
  const ops = start(
    'Fase 1',
    ['Søker', 'Venter', 'Får svar'],
    kinds.map((kind) => ({ kind, label: kind })),
  );
  const empty = stateOf({ ...nothing, ...none });
  let state = reduce(empty, ops).next;
  for (const step of stepsOf(state))
    for (const lane of lanesOf(state)) {
      const felt = lane.kind === 'experience' ? { felt: 1, whose: 'Bruker' } : {};
      state = reduce(state, addCard(state, step.id, lane.id, { text: `${step.name}: ${lane.kind}`, ...felt }).ops).next;
    }
  return state;
}

/** The same as a document. */
export function exampleJourney(): Journey {
  return { ...nothing, ...partsOf(example()) };
}

/** A journey that holds nothing. */
export const none: Parts = {
  phases: [],
  steps: [],
  lanes: [],
  cards: [],
  comments: [],
  nested: [],
  personas: [],
  confirmations: [],
  evidence: [],
  measured: [],
  needsMet: [],
  needsAnswered: [],
  painsAnswered: [],
  origins: [],
  arrows: [],
  needs: [],
};

const sum = { known: 0, unknownSteps: 3 };
const nothing: Omit<Journey, keyof Parts> = {
  id: '01990000-0000-7000-8000-000000000000',
  title: 'Fra søknad til svar',
  status: 'draft',
  seq: 7,
  targets: [],
  partOf: [],
  updatedAt: '2026-11-25T08:00:00Z',
  updatedBy: 'Ingrid Solheim',
  totals: { touchMinutes: sum, waitingMinutes: sum, perPhase: [], cards: 12, assumed: 12 },
};
