import { describe, expect, it } from 'vitest';
import { example } from '../testing/example.ts';
import * as g from './gestures.ts';
import { cellOf, reduce } from './operations.ts';
import { lanesOf, phasesOf, stepsOf } from './order.ts';

describe('gestures', () => {
  it('a moved card lands where it was put', () => {
    const state = example();
    const [first, second] = stepsOf(state);
    const lane = lanesOf(state)[0]!;
    const card = cellOf(state, first!.id, lane.id)[0]!;
    const { next } = reduce(state, g.moveCard(state, card, { step: second!.id, lane: lane.id, index: 0 }, []));
    expect(cellOf(next, second!.id, lane.id)[0]).toBe(card);
    expect(cellOf(next, first!.id, lane.id)).toEqual([]);
  });

  it('a card that stays where it is makes no message', () => {
    const state = example();
    const card = Object.values(state.card)[0]!;
    expect(g.moveCard(state, card.id, { step: card.step, lane: card.lane, index: 0 }, [])).toEqual([]);
  });

  it('a card leaves behind what the new lane knows nothing of', () => {
    const state = example();
    const [actions, , , backstage] = lanesOf(state);
    const card = Object.values(state.card).find((c) => c.lane === backstage!.id)!;
    const told = reduce(state, [g.set('card', card.id, 'unit', 'Oppvekst')]).next;
    const own: g.OwnFields = [{ kind: 'backstage', fields: ['unit'] }];
    const { next, inverse } = reduce(told, g.moveCard(told, card.id, { step: card.step, lane: actions!.id }, own));
    expect(next.card[card.id]).not.toHaveProperty('unit');
    expect(reduce(next, inverse).next).toEqual(told);
  });

  it('a step at the edge of its phase walks into the next', () => {
    const state = example();
    const last = stepsOf(state)[2]!;
    const split = reduce(state, g.startPhase(state, last.id, 'Etterpå').ops).next;
    const middle = stepsOf(split)[1]!;
    const moved = reduce(split, g.nudgeStep(split, middle.id, 1)).next;
    expect(moved.step[middle.id]!.phase).toBe(phasesOf(split)[1]!.id);
    expect(stepsOf(moved).map((s) => s.name)).toEqual(stepsOf(split).map((s) => s.name));
  });

  it('a duplicated step has its cards with it and stands beside the original', () => {
    const state = example();
    const step = stepsOf(state)[0]!;
    const made = g.duplicateStep(state, step.id, 'Kopi');
    const next = reduce(state, made.ops).next;
    expect(stepsOf(next)[1]!.id).toBe(made.id);
    expect(Object.values(next.card).filter((c) => c.step === made.id)).toHaveLength(4);
  });

  it('a standard lane is put where the standard order has it', () => {
    const lanes = lanesOf(example());
    const standard = ['user-actions', 'touchpoints', 'experience', 'pain-points', 'backstage'] as const;
    expect(g.laneIndex(lanes, 'pain-points', standard)).toBe(3);
  });
});

it('a copy of a step is told where the step is told, unless that lies in the trash', () => {
  const share = { known: 0, steps: 0, unknownSteps: 1 };
  const there = { id: 'b', title: 'B', target: false, steps: 1, touchMinutes: share, waitingMinutes: share };
  const copied = (trashed: boolean) => {
    const before = example();
    const step = { ...stepsOf(before)[0]!, toldIn: 'b' };
    const nested = { b: { ...there, cards: 0, assumed: 0, trashed } };
    const state = { ...before, step: { ...before.step, [step.id]: step }, nested };
    const op = g.duplicateStep(state, step.id, 'Kopi').ops[0]!;
    return op.t === 'add' ? op.v.toldIn : undefined;
  };
  expect(copied(false)).toBe('b');
  expect(copied(true)).toBeNull();
});
