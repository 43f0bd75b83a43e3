import { expect, test } from 'vitest';
import { spread, timeTicks } from './axis.ts';

const day = (iso: string) => Date.parse(iso);

test('the months under a line are as many as there is room for, and a new year is called by its number', () => {
  const labels = (width: number) =>
    timeTicks('nb', [day('2025-10-15'), day('2026-11-15')], width).map(({ label }) => label);
  expect(labels(300)).toEqual(['2026', 'apr', 'jul', 'okt']);
  expect(labels(190)).toEqual(['2026', 'jul']);
});

test('the first month tells its year', () => {
  expect(timeTicks('en', [day('2026-03-01'), day('2026-05-31')], 400).map(({ label }) => label)).toEqual([
    'Mar 2026',
    'Apr',
    'May',
  ]);
});

test('labels that would lie on each other make room, in their order, and none falls off the foot', () => {
  expect(spread([50, 20], 15, 200)).toEqual([50, 20]);
  expect(spread([50, 52, 51], 15, 200)).toEqual([50, 80, 65]);
  expect(spread([195, 198], 15, 200)).toEqual([185, 200]);
});
