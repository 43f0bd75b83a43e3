import { expect, test } from 'vitest';
import type { Goal } from '../catalogue.ts';
import { above, type Branch, grow, within } from './tree.ts';

const goal = (id: string, place: number, parent?: string): Goal => ({
  id,
  vision: id === 'vision',
  title: { nb: id },
  parent,
  place,
  version: 1,
});

const faster = goal('faster', 1, 'vision');
const goals = [faster, goal('safer', 0, 'vision'), goal('answers', 0, 'faster'), goal('alone', 0), goal('vision', 9)];

const drawn = (branches: Branch[]): unknown[] => branches.map(({ goal: { id }, below }) => [id, ...drawn(below)]);

test('the vision stands first, and goals in their places', () => {
  expect(drawn(grow(goals))).toEqual([['vision', ['safer'], ['faster', ['answers']]], ['alone']]);
});

test('a goal whose parent is gone stands at the top', () => {
  expect(drawn(grow([goal('left', 0, 'gone')]))).toEqual([['left']]);
});

test('what lies above is told from the top, and nothing below may lie above', () => {
  expect(above(goals, goal('answers', 0, 'faster')).map(({ id }) => id)).toEqual(['vision', 'faster']);
  expect(within(goals, 'faster')).toEqual(new Set(['faster', 'answers']));
});
