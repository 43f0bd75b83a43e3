import { describe, expect, it } from 'vitest';
import { amountOf, minutesOf, numberIn, roughly, wholeMinutes } from './duration.ts';

describe('a time', () => {
  it('is told in the largest unit that fits', () => {
    expect(amountOf(20)).toEqual({ amount: 20, unit: 'minutes' });
    expect(amountOf(90)).toEqual({ amount: 1.5, unit: 'hours' });
    expect(amountOf(34 * 1440)).toEqual({ amount: 34, unit: 'days' });
    expect(amountOf(100)).toEqual({ amount: 100, unit: 'minutes' });
    expect(amountOf(0)).toEqual({ amount: 0, unit: 'minutes' });
  });

  it('comes back as the same minutes', () => {
    for (let minutes = 0; minutes < 5000; minutes++) expect(minutesOf(amountOf(minutes))).toBe(minutes);
  });

  it('is rounded in sums', () => {
    expect(roughly(49 * 1440 + 7)).toEqual({ amount: 49, unit: 'days' });
  });
});

describe('a number that somebody wrote', () => {
  it('may have a comma, a hard space and a real minus', () => {
    expect(numberIn('1\u00a0200,5')).toBe(1200.5);
    expect(numberIn('−2')).toBe(-2);
    expect(numberIn('  ')).toBeUndefined();
    expect(numberIn('to')).toBeNaN();
  });
});

it('only what comes to whole minutes is a time, as it is written with four decimals', () => {
  expect(wholeMinutes({ amount: 1.5, unit: 'minutes' })).toBe(false);
  expect(wholeMinutes({ amount: 1.5, unit: 'hours' })).toBe(true);
  expect(wholeMinutes({ amount: 1.6667, unit: 'hours' })).toBe(true);
  expect(wholeMinutes({ amount: 0.01, unit: 'hours' })).toBe(false);
  expect(wholeMinutes({ amount: 0.0007, unit: 'days' })).toBe(true);
});
