import { expect, test } from 'vitest';
import type { Line } from '../roadmap.ts';
import { partsOf, quarterOf, quartersOf, spanOf } from './quarters.ts';

const act = (start?: string, effectiveFrom?: string) => ({ start, effectiveFrom }) as Line['actions'][number];
const line = (...actions: Line['actions']) => ({ actions }) as Line;

test('a day is in its quarter, and a quarter has a number and a year', () => {
  expect(partsOf(quarterOf('2026-01-01'))).toEqual({ q: 1, year: 2026 });
  expect(partsOf(quarterOf('2026-12-31'))).toEqual({ q: 4, year: 2026 });
  expect(quarterOf('2027-01-01') - quarterOf('2026-12-31')).toBe(1);
});

test('an action lies from its start to its effect; with one date, there; with none, nowhere', () => {
  expect(spanOf(act('2026-02-01', '2026-08-01'))).toEqual({
    from: quarterOf('2026-02-01'),
    to: quarterOf('2026-08-01'),
  });
  expect(spanOf(act(undefined, '2026-08-01'))).toEqual({ from: quarterOf('2026-08-01'), to: quarterOf('2026-08-01') });
  expect(spanOf(act())).toBeUndefined();
});

test('the quarters hold every action and today, without holes', () => {
  const shown = quartersOf([line(act('2026-02-01', '2026-05-01'), act('2027-08-01'))], '2026-11-27');
  expect(shown.map(partsOf).at(0)).toEqual({ q: 1, year: 2026 });
  expect(shown.map(partsOf).at(-1)).toEqual({ q: 3, year: 2027 });
  expect(shown).toHaveLength(7);
});

test('a long past is cut, the future is not', () => {
  const shown = quartersOf([line(act('1990-01-01'), act('2027-01-01'))], '2026-11-27');
  expect(shown).toHaveLength(16);
  expect(shown.at(-1)).toBe(quarterOf('2027-01-01'));
});
