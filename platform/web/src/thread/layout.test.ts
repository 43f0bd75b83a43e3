import { expect, test } from 'vitest';
import type { Chain, Step } from './api.ts';
import { layOut, most, neighbour } from './layout.ts';

const step = (kind: string, id: string, column: string, distance: number): Step =>
  ({ thing: { kind, id, title: { nb: id }, path: '' }, column, distance, broken: [] }) as unknown as Step;

const ref = (kind: string, id: string) => ({ kind, id });

const chain = {
  at: step('need', 'n', 'need', 0),
  left: [step('insight', 'a', 'insight', 1), step('insight', 'b', 'insight', 1), step('participant', 'p', 'voice', 4)],
  right: [step('step', 's', 'journey', 1), step('benefit', 'g', 'benefit', 4)],
  links: [
    { left: ref('insight', 'b'), relation: 'rests-on', right: ref('need', 'n') },
    { left: ref('need', 'n'), relation: 'meets', right: ref('step', 's') },
  ],
  more: false,
} as unknown as Chain;

test('columns stand in the order of the thread, empty ones not at all', () => {
  expect(layOut(chain).map(({ code }) => code)).toEqual(['voice', 'insight', 'need', 'journey', 'benefit']);
});

test('a column draws its nearest things and tells how many more there are', () => {
  const many = { ...chain, right: Array.from({ length: 9 }, (_, i) => step('card', `${i}`, 'journey', 9 - i)) };
  const journey = layOut(many).find(({ code }) => code === 'journey');
  expect(journey?.steps).toHaveLength(most);
  expect(journey?.steps[0]?.distance).toBe(1);
  expect(journey?.hidden).toBe(2);
});

test('an arrow follows a link before it goes to whatever is next', () => {
  const drawn = layOut(chain);
  expect(neighbour(drawn, chain, 'need/n', 'left')).toBe('insight/b');
  expect(neighbour(drawn, chain, 'need/n', 'right')).toBe('step/s');
  expect(neighbour(drawn, chain, 'step/s', 'right')).toBe('benefit/g');
  expect(neighbour(drawn, chain, 'insight/a', 'down')).toBe('insight/b');
  expect(neighbour(drawn, chain, 'benefit/g', 'right')).toBeUndefined();
});
