import { addCard, added, addLane, del, laneIndex, type Made, set } from './gestures.ts';
import type { Basis, Card, LaneKind } from './journey.ts';
import type { Op, State } from './operations.ts';
import { lanesOf } from './order.ts';

/** A finding on a card. The words are there until research has been asked again. */
export function attach(card: string, finding: Omit<Basis, 'id' | 'card' | 'lacking'>): Op[] {
  return [added('evidence', { ...finding, card, lacking: [] })];
}

/** What the card says still holds, in these words; the server knows who says so. */
export function confirm({ id, text }: Card): Op[] {
  return [added('confirmation', { card: id, words: text, by: '', at: new Date().toISOString() })];
}

export function meet(step: string, need: string): Op[] {
  return [added('need-met', { step, need })];
}

export function answerNeed(card: string, need: string): Op[] {
  return [added('need-answered', { card, need })];
}

export function answerPain(card: string, painPoint: string): Op[] {
  return [added('pain-answered', { card, painPoint })];
}

/** An opportunity that answers a pain point, in its step; a journey without a lane for it gets one. */
export function opportunityFor(
  state: State,
  pain: Card,
  text: string,
  lane: { label: string; standard: readonly LaneKind[] },
): Made {
  const there = lanesOf(state).find((each) => each.kind === 'opportunities');
  const made = there
    ? undefined
    : addLane(state, 'opportunities', lane.label, laneIndex(lanesOf(state), 'opportunities', lane.standard));
  const card = addCard(state, pain.step, there?.id ?? made?.id ?? '', { text });
  return { id: card.id, ops: [...(made?.ops ?? []), ...card.ops, ...answerPain(card.id, pain.id)] };
}

/** Two steps of a new journey become one: it comes from all that either came from, and holds what both held. */
export function mergeSteps(state: State, id: string, other: string): Op[] {
  const lineage = Object.values(state.origin);
  const has = new Set(lineage.filter((each) => each.step === id).map((each) => each.origin));
  const needs = Object.values(state['need-met']);
  const met = new Set(needs.filter((each) => each.step === id).map((each) => each.need));
  const cards = Object.values(state.card).filter((card) => card.step === other && card.felt === undefined);
  return [
    ...cards.map((card) => set('card', card.id, 'step', id)),
    ...lineage
      .filter((each) => each.step === other && !has.has(each.origin))
      .map((each) => added('origin', { step: id, origin: each.origin })),
    ...needs
      .filter((each) => each.step === other && !met.has(each.need))
      .map((each) => added('need-met', { step: id, need: each.need })),
    ...del('step', other),
  ];
}
