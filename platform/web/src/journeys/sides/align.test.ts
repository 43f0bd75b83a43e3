import { expect, test } from 'vitest';
import { randomly } from '../testing/random.ts';
import { aligned } from './align.ts';

const origins = (pairs: Record<string, string[]>) => new Map(Object.entries(pairs));

test('what comes from each other stands in one column, and what only one has leaves a gap', () => {
  expect(aligned(['a', 'b', 'c'], ['A', 'N', 'C'], origins({ A: ['a'], C: ['c'] }))).toEqual([
    { from: 'a', to: 'A' },
    { to: 'N' },
    { from: 'b' },
    { from: 'c', to: 'C' },
  ]);
});

test('a merged step stands under the first that it comes from', () => {
  expect(aligned(['a', 'b'], ['AB'], origins({ AB: ['a', 'b'] }))).toEqual([{ from: 'a', to: 'AB' }, { from: 'b' }]);
});

test('a step that was moved stands where each of the two has it', () => {
  expect(aligned(['a', 'b', 'c'], ['C', 'A', 'B'], origins({ A: ['a'], B: ['b'], C: ['c'] }))).toEqual([
    { to: 'C' },
    { from: 'a', to: 'A' },
    { from: 'b', to: 'B' },
    { from: 'c' },
  ]);
});

test('whatever was done, both rows keep their order and every step has one column', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const { next } = randomly(seed);
    const from = Array.from({ length: 1 + Math.floor(next() * 12) }, (_, i) => `f${i}`);
    const to = Array.from({ length: 1 + Math.floor(next() * 12) }, (_, i) => `t${i}`);
    const pairs = new Map(to.filter(() => next() < 0.7).map((id) => [id, [from[Math.floor(next() * from.length)]!]]));
    const columns = aligned(from, to, pairs);
    expect(columns.flatMap((column) => column.from ?? [])).toEqual(from);
    expect(columns.flatMap((column) => column.to ?? [])).toEqual(to);
    for (const column of columns) if (column.from && column.to) expect(pairs.get(column.to)).toContain(column.from);
  }
});
