import { expect, test } from 'vitest';
import { formatDate, formatDateTime, formatNumber, formatPercent, formatWhen } from './format.ts';
import { plural } from './plural.ts';

const noon = new Date(2026, 10, 25, 12, 0);

test('numbers have a decimal comma and a real minus', () => {
  expect(formatNumber('nb', -1234.5)).toBe('−1\u00a0234,5');
  expect(formatNumber('nn', 0.5)).toBe('0,5');
  expect(formatNumber('en', -0.5)).toBe('−0.5');
});

test('a share has a hard space before the sign in Norwegian', () => {
  expect(formatPercent('nb', 0.714)).toBe('71\u00a0%');
  expect(formatPercent('en', 0.714)).toBe('71%');
});

test('dates are Norwegian in nynorsk too, where browsers have no words of their own', () => {
  expect(formatDate('nn', noon)).toBe('25. nov. 2026');
  expect(formatDateTime('nb', noon)).toBe('25. nov. 2026, 12:00');
});

test('what happened lately is told from today', () => {
  expect(formatWhen('nb', new Date(2026, 10, 25, 9, 41), noon)).toBe('i dag 09:41');
  expect(formatWhen('nn', new Date(2026, 10, 24, 23, 59), noon)).toBe('i går');
  expect(formatWhen('nb', new Date(2026, 9, 3), noon)).toBe('3. okt.');
  expect(formatWhen('nb', new Date(2025, 9, 3), noon)).toBe('3. okt. 2025');
});

test('yesterday is yesterday across the end of summer time', () => {
  expect(formatWhen('nb', new Date(2026, 9, 24, 23), new Date(2026, 9, 25, 23))).toBe('i går');
});

test('one and several have each their form', () => {
  expect(plural('nb', 1, { one: '# enhet', other: '# enheter' })).toBe('1 enhet');
  expect(plural('nn', 1200, { one: '# eining', other: '# einingar' })).toBe('1\u00a0200 einingar');
});
