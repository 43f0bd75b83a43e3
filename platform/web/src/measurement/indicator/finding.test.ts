import { expect, test } from 'vitest';
import type { Point, Series } from '../measurement.ts';
import { nb } from '../texts/nb.ts';
import { finding } from './finding.ts';

const words = { value: (value: number) => `${value} %`, period: (from: string) => from.slice(0, 7) };

const point = (value: number | undefined, state: Point['figure']['state'] = 'known'): Point => ({
  definition: 1,
  from: '2026-10-01',
  to: '2026-10-31',
  figure: { state, value },
  uncertain: false,
  census: false,
  signals: [],
});

const series = (points: Point[], over: Partial<Series> = {}): Series => ({
  indicator: '1',
  name: { nb: 'Fornøyd' },
  unit: 'percent',
  increaseIsGood: true,
  cadence: 'month',
  lines: [{ definition: {} as never, points }],
  progress: { state: 'missing' },
  change: 'no-baseline',
  ...over,
});

const baseline = {
  id: 'b',
  indicator: '1',
  definition: 1,
  from: '2026-01-01',
  to: '2026-01-31',
  value: 62,
  n: 90,
  version: 1,
};
const told = (one: Series) => finding(nb.findings, one, words);

test('nothing, withheld and unknown are told apart', () => {
  expect(told(series([]))).toBe('Det er ikke lagt inn noen målinger ennå.');
  expect(told(series([point(undefined, 'suppressed')]))).toContain('skjult');
  expect(told(series([point(undefined, 'unknown')]))).toContain('ukjent');
  expect(told(series([point(0)]))).toContain('0 %');
});

test('without a baseline, or with too few points after it, nothing is claimed', () => {
  expect(told(series([point(70)]))).toContain('ikke noe låst nullpunkt');
  expect(told(series([point(70)], { baseline, change: 'too-early' }))).toContain('for tidlig å si');
});

test('a change is told with both values, and whether the target is reached', () => {
  const target = { value: 80, on: '2027-01-01' };
  expect(told(series([point(72)], { baseline, change: 'improved', target, reached: false }))).toBe(
    'Bedre enn nullpunktet: fra 62 % til 72 %, men måltallet på 80 % er ikke nådd.',
  );
  expect(told(series([point(81)], { baseline, change: 'improved', target, reached: true }))).toContain(
    'måltallet på 80 % er nådd',
  );
  expect(told(series([point(50)], { baseline, change: 'worsened' }))).toBe(
    'Dårligere enn nullpunktet: fra 62 % til 50 %.',
  );
});

test('where less is better, the target is reached from above', () => {
  const less = {
    baseline,
    change: 'improved',
    increaseIsGood: false,
    target: { value: 21, on: '2027-01-01' },
  } as const;
  expect(told(series([point(20)], { ...less, reached: true }))).toContain('er nådd');
  expect(told(series([point(22)], { ...less, reached: false }))).toContain('er ikke nådd');
});

test('two bad things are told with "og", and a good one after a bad one with "men"', () => {
  const target = { value: 20, on: '2027-01-01' };
  const worse = { baseline, change: 'worsened', increaseIsGood: false, target } as const;
  expect(told(series([point(70)], { ...worse, reached: false }))).toContain(', og måltallet på 20 % er ikke nådd.');
  expect(told(series([point(19)], { ...worse, reached: true }))).toContain(', men måltallet på 20 % er nådd.');
});
