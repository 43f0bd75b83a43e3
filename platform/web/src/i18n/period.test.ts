import { expect, test } from 'vitest';
import { formatPeriod, monthAlone } from './period.ts';

test('a whole month, quarter or year is called by its name', () => {
  expect(formatPeriod('nb', '2026-10-01', '2026-10-31')).toBe('oktober 2026');
  expect(formatPeriod('nn', '2024-02-01', '2024-02-29')).toBe('februar 2024');
  expect(formatPeriod('nb', '2026-07-01', '2026-09-30')).toBe('3. kvartal 2026');
  expect(formatPeriod('en', '2026-10-01', '2026-12-31')).toBe('Q4 2026');
  expect(formatPeriod('nb', '2026-07-01', '2026-12-31')).toBe('2. halvår 2026');
  expect(formatPeriod('nb', '2026-01-01', '2026-12-31')).toBe('2026');
});

test('any other period is told by its first and last day', () => {
  expect(formatPeriod('nb', '2026-10-05', '2026-10-18')).toBe('5. okt. 2026–18. okt. 2026');
  expect(formatPeriod('nb', '2026-08-01', '2026-10-31')).toBe('1. aug. 2026–31. okt. 2026');
  expect(formatPeriod('nb', '2026-10-05', '2026-10-05')).toBe('5. okt. 2026');
});

test('on an axis a month has no full stop, and the time zone of the reader does not move it', () => {
  expect(monthAlone('nn', new Date(Date.UTC(2026, 9, 1)))).toBe('okt');
  expect(monthAlone('en', new Date(Date.UTC(2026, 0, 1)))).toBe('Jan');
});
