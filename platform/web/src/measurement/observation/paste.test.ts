import { expect, test } from 'vitest';
import { paste, readNumber } from './paste.ts';

test('a share is how many of how many', () => {
  expect(
    paste('2026-09\t62\t81\n\n2026-10;70;90\r\n', 'month', 'percent').map(({ line, point }) => [line, point]),
  ).toEqual([
    [1, { from: '2026-09-01', to: '2026-09-30', numerator: 62, n: 81 }],
    [3, { from: '2026-10-01', to: '2026-10-31', numerator: 70, n: 90 }],
  ]);
});

test('other values come with how many they rest on, and money in kroner', () => {
  expect(paste('2026-09\t21,5\t40', 'month', 'days')[0]?.point).toMatchObject({ value: 21.5, n: 40 });
  expect(paste('2026\t1 250,50\t40', 'year', 'ore')[0]?.point).toMatchObject({ value: 125_050, n: 40 });
  expect(paste('2026\t12', 'year', 'count')[0]?.point).toMatchObject({ value: 12 });
});

test('zero is a value; unknown and not applicable are said in words', () => {
  expect(paste('2026-09\t0\t81', 'month', 'percent')[0]?.point).toMatchObject({ numerator: 0 });
  expect(paste('2026-09\tukjent', 'month', 'percent')[0]?.point).toMatchObject({ missing: 'unknown' });
  expect(paste('2026-09\tIkke aktuelt', 'month', 'percent')[0]?.point).toMatchObject({ missing: 'not-applicable' });
});

test.each([
  ['september\t1\t2', 'period'],
  ['2026-09\ten\t2', 'number'],
  ['2026-09\t1', 'columns'],
  ['2026-09', 'columns'],
  ['2026-09\t1\t2\t3', 'columns'],
  ['2026-09\t3\t2', 'share'],
  ['2026-09\t0,5\t2', 'share'],
])('%j says what is wrong', (row, fault) => {
  expect(paste(row, 'month', 'percent')[0]).toMatchObject({ fault });
});

test('numbers are read as people write them', () => {
  expect(readNumber('1\u00a0234,5')).toBe(1234.5);
  expect(readNumber('−2')).toBe(-2);
  expect(readNumber('1.2.3')).toBeUndefined();
});
