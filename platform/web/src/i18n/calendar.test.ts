import { expect, test } from 'vitest';
import { pastPeriods, periodOf, readPeriod } from './calendar.ts';

test('periods follow the calendar, over new year and in leap years', () => {
  expect(periodOf('month', '2024-02-10')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(periodOf('quarter', '2026-12-31')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  expect(periodOf('week', '2027-01-01')).toEqual({ from: '2026-12-28', to: '2027-01-03' });
  expect(periodOf('half-year', '2026-07-01')).toEqual({ from: '2026-07-01', to: '2026-12-31' });
});

test('only what is over is offered, the latest first', () => {
  expect(pastPeriods('month', '2026-01-15', 2)).toEqual([
    { from: '2025-12-01', to: '2025-12-31' },
    { from: '2025-11-01', to: '2025-11-30' },
  ]);
});

test.each([
  ['month', '2026-10', '2026-10-01'],
  ['month', '2026-10-15', '2026-10-01'],
  ['month', '15.10.2026', '2026-10-01'],
  ['quarter', '2026 K3', '2026-07-01'],
  ['quarter', 'q3 2026', '2026-07-01'],
  ['half-year', '2026-H2', '2026-07-01'],
  ['week', '2026-U01', '2025-12-29'],
  ['year', '2026', '2026-01-01'],
] as const)('a %s written as %s', (cadence, written, from) => {
  expect(readPeriod(cadence, written)?.from).toBe(from);
});

test.each(['', 'oktober', '2026-13', '2026-02-30', '2026K5', '31.2.2026'])('%s is no period', (written) => {
  expect(readPeriod('month', written)).toBeUndefined();
});
