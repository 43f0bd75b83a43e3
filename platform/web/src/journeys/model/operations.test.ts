import { describe, expect, it } from 'vitest';
import { example } from '../testing/example.ts';
import { randomly } from '../testing/random.ts';
import * as g from './gestures.ts';
import { cellOf, type Op, reduce, type State, stateOf } from './operations.ts';
import { lanesOf, partsOf, phasesOf, stepsOf } from './order.ts';

function applied(state: State, ops: Op[]): State {
  return reduce(state, ops).next;
}

describe('operations', () => {
  it('deleting a step deletes its cards, and undo brings the same ones back', () => {
    const before = example();
    const step = stepsOf(before)[1]!;
    const { next, inverse } = reduce(before, g.del('step', step.id));
    expect(Object.values(next.card).some((c) => c.step === step.id)).toBe(false);
    expect(applied(next, inverse)).toEqual(before);
  });

  it('deleting a lane makes pain points forget it as their root cause', () => {
    const state = example();
    const [actions, , , backstage] = lanesOf(state);
    const pain = Object.values(state.card).find((c) => c.lane === actions!.id)!;
    const blamed = applied(state, [g.set('card', pain.id, 'rootCause', backstage!.id)]);
    const { next, inverse } = reduce(blamed, g.del('lane', backstage!.id));
    expect(next.card[pain.id]).not.toHaveProperty('rootCause');
    expect(applied(next, inverse)).toEqual(blamed);
  });

  it('a change of what is gone is passed over', () => {
    const state = example();
    const { next, inverse } = reduce(state, [g.set('card', 'gone', 'text', 'x'), ...g.del('step', 'gone')]);
    expect(next).toEqual(state);
    expect(inverse).toEqual([]);
  });

  it('adding what is there already changes nothing', () => {
    const state = example();
    const id = Object.keys(state.card)[0]!;
    const { id: _, ...v } = state.card[id]!;
    expect(applied(state, [{ t: 'add', e: 'card', id, v: { ...v, text: 'other' } }])).toEqual(state);
  });

  it('undo of any sequence of gestures gives exactly the journey before it', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = randomly(seed);
      const states = [example()];
      const inverses: Op[][] = [];
      for (let i = 0; i < 30; i++) {
        const { next, inverse } = reduce(states.at(-1)!, gesture(states.at(-1)!, random));
        expect(next.cells).toEqual(stateOf(documentOf(next)).cells);
        states.push(next);
        inverses.push(inverse);
      }
      while (inverses.length > 0) {
        const undone = applied(states.pop()!, inverses.pop()!);
        expect(undone).toEqual(states.at(-1));
      }
    }
  });

  it('leaves the state it started from untouched', () => {
    const before = example();
    const kept = structuredClone(before);
    const random = randomly(99);
    let state = before;
    for (let i = 0; i < 60; i++) state = applied(state, gesture(state, random));
    expect(before).toEqual(kept);
  });
});

function documentOf(state: State) {
  const all = partsOf(state);
  return {
    ...state.head,
    ...all,
    cards: Object.values(state.card),
    steps: Object.values(state.step),
    seq: 0,
    updatedAt: '',
    updatedBy: '',
    totals: null as never,
  };
}

const OWN: g.OwnFields = [
  { kind: 'touchpoints', fields: ['channel'] },
  { kind: 'backstage', fields: ['unit'] },
];

/** Any gesture a person can make in the editor. */
function gesture(state: State, random: ReturnType<typeof randomly>): Op[] {
  const steps = stepsOf(state);
  const lanes = lanesOf(state);
  const phases = phasesOf(state);
  const cards = Object.keys(state.card);
  if (phases.length === 0) return g.addPhaseWithStep(state, 0, 'Fase', 'Steg').ops;
  if (steps.length === 0) return g.addStep(state, phases[0]!.id, 0, 'Steg').ops;
  if (lanes.length === 0) return g.addLane(state, 'own', 'Egen', 0).ops;
  const step = random.one(steps).id;
  const lane = random.one(lanes).id;
  const phase = random.one(phases).id;
  const card = cards.length > 0 ? random.one(cards) : undefined;
  const index = random.upTo(4);
  return random.one<() => Op[]>([
    () => g.addCard(state, step, lane, { text: 'ny' }, index).ops,
    () =>
      card
        ? g.moveCard(state, card, { step, lane, index: Math.min(index, cellOf(state, step, lane).length) }, OWN)
        : [],
    () => (card ? g.duplicateCard(state, card).ops : []),
    () => (card ? g.del('card', card) : []),
    () =>
      card
        ? [g.set('card', card, random.one(['text', 'unit', 'channel', 'rootCause']), random.one(['', 'noe', lane]))]
        : [],
    () => g.addStep(state, phase, 0, 'Steg').ops,
    () => g.duplicateStep(state, step, 'Kopi').ops,
    () => g.nudgeStep(state, step, random.one([-1, 1])),
    () => g.del('step', step),
    () => [g.set('step', step, 'touchMinutes', random.one([null, 10]))],
    () => g.startPhase(state, step, 'Ny fase').ops,
    () => g.duplicatePhase(state, phase, 'Kopi').ops,
    () => g.movePhase(state, phase, random.upTo(phases.length)),
    () => g.del('phase', phase),
    () => g.addLane(state, 'notes', 'Notater', random.upTo(lanes.length + 1)).ops,
    () => g.duplicateLane(state, lane, 'Kopi').ops,
    () => g.moveLane(state, lane, random.upTo(lanes.length)),
    () => g.del('lane', lane),
    () => [
      {
        t: 'add',
        e: 'comment',
        id: crypto.randomUUID(),
        v: { step, lane, text: 'Hvorfor?', author: 'Jonas', at: '2026-11-25' },
      },
    ],
    () =>
      Object.keys(state.comment)
        .slice(0, 1)
        .map((id) => g.set('comment', id, 'resolved', random.one([true, false]))),
    () => [g.set('journey', state.head.id, random.one(['title', 'perspective']), 'Noe annet')],
  ])();
}
