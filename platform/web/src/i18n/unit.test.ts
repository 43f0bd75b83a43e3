import { expect, test } from 'vitest';
import { boundsOf, formatRange, formatTick, formatUnit } from './unit.ts';

test('a value is told with its unit', () => {
  expect(formatUnit('nb', 'percent', 76.4)).toBe('76\u00a0%');
  expect(formatUnit('en', 'percent', 0)).toBe('0%');
  expect(formatUnit('nb', 'percent', 0.4)).toBe('0,4\u00a0%');
  expect(formatUnit('nb', 'days', 1)).toBe('1\u00a0dag');
  expect(formatUnit('nn', 'days', 21.25)).toBe('21,3\u00a0dagar');
  expect(formatUnit('nb', 'ore', 125_000)).toBe('1\u00a0250\u00a0kr');
  expect(formatUnit('nb', 'score', 4.25)).toBe('4,3');
  expect(formatUnit('en', 'minutes', 12)).toBe('12\u00a0min');
});

test('on an axis the unit is said where it is short', () => {
  expect(formatTick('nb', 'percent', 80)).toBe('80\u00a0%');
  expect(formatTick('nb', 'days', 20)).toBe('20');
  expect(formatTick('nb', 'ore', 250_000)).toBe('2\u00a0500');
});

test('a range says its unit once', () => {
  expect(formatRange('nb', 'percent', 65.2, 84.6)).toBe('65–85\u00a0%');
  expect(formatRange('en', 'percent', 65, 85)).toBe('65–85%');
  expect(formatRange('nb', 'days', 20, 24)).toBe('20–24\u00a0dager');
});

test('a share is never below 0 or above 100', () => {
  expect(boundsOf('percent')).toEqual([0, 100]);
  expect(boundsOf('days')).toBeUndefined();
});
