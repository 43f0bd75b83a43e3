import { expect, test } from 'vitest';
import type { Difference, Journey } from '../model/journey.ts';
import { stateOf } from '../model/operations.ts';
import { lanesOf, phasesOf, stepsOf } from '../model/order.ts';
import { exampleJourney } from '../testing/example.ts';
import { beside, idOf, merged } from './docs.ts';

const from = exampleJourney();
const [first, second, third] = from.steps;
const gone = from.cards.filter((card) => card.step === second!.id);

/** The same journey without its second step, with another text on a card and a new card. */
function later(): { to: Journey; difference: Difference } {
  const kept = from.cards.filter((card) => card.step !== second!.id);
  const changed = { ...kept[0]!, text: 'Noe annet' };
  const added = { ...kept[0]!, id: 'ny', text: 'Et nytt kort' };
  const to: Journey = {
    ...from,
    steps: [first!, third!],
    cards: [changed, ...kept.slice(1), added],
  };
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  const card = (kind: 'changed' | 'new' | 'removed', a?: string, b?: string) => ({
    kind,
    ...(a ? { from: a } : {}),
    ...(b ? { to: b } : {}),
    text: '',
    lane: '',
    parameters: [],
  });
  const difference: Difference = {
    today: { id: from.id, title: 'Før' },
    target: { id: from.id, title: 'Etter' },
    counts: { kept: 1, changed: 1, removed: 1, merged: 0, added: 0 },
    steps: [
      {
        kind: 'changed',
        from: [named(first!)],
        to: named(first!),
        parameters: [],
        cards: [card('changed', changed.id, changed.id), card('new', undefined, 'ny')],
      },
      { kind: 'removed', from: [named(second!)], parameters: [], cards: gone.map(({ id }) => card('removed', id)) },
      { kind: 'kept', from: [named(third!)], to: named(third!), parameters: [], cards: [] },
    ],
  };
  return { to, difference };
}

test('side by side both have the same columns, and no two things in the page have one id', () => {
  const { to, difference } = later();
  const both = beside(from, to, difference);
  const earlier = stateOf(both.from.doc);
  const now = stateOf(both.to.doc);
  expect(stepsOf(now).map(({ name }) => name)).toEqual([first!.name, '', third!.name]);
  expect(stepsOf(earlier)).toHaveLength(3);
  expect(both.to.compared.gaps.size).toBe(1);
  const ids = (state: typeof now) => [state.phase, state.lane, state.step, state.card].flatMap(Object.keys);
  expect(ids(earlier).filter((id) => ids(now).includes(id))).toEqual([]);
  expect(idOf(stepsOf(earlier)[0]!.id)).toEqual({ id: first!.id, earlier: true });
});

test('two journeys remember their order apart from each other', () => {
  const { to, difference } = later();
  const both = beside(from, to, difference);
  const [a, b] = [stateOf(both.from.doc), stateOf(both.to.doc)];
  const kept = [stepsOf(a), stepsOf(b), lanesOf(a), phasesOf(b)];
  expect([stepsOf(a), stepsOf(b), lanesOf(a), phasesOf(b)].every((list, i) => list === kept[i])).toBe(true);
});

test('drawn into one, what is gone stands where it was, and each is marked', () => {
  const { to, difference } = later();
  const { doc, compared } = merged(from, to, difference);
  const state = stateOf(doc);
  expect(stepsOf(state).map(({ name }) => name)).toEqual([first!.name, second!.name, third!.name]);
  const marks = [...compared.marks.values()].sort();
  // three cards of four: the fourth is how it felt, and is told by its curve
  expect(marks).toEqual(['changed', 'new', 'removed', 'removed', 'removed', 'removed']);
  expect(compared.before.size).toBe(3);
  expect(compared.same.size).toBe(2);
});
