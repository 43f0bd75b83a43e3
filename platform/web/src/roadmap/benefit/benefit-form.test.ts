import { expect, test } from 'vitest';
import { numberOf } from './benefit-form.tsx';

test('a number is written the Norwegian way or the English', () => {
  expect(numberOf('1 250,5')).toBe(1250.5);
  expect(numberOf('−3')).toBe(-3);
  expect(numberOf(' 80 ')).toBe(80);
});

test('nothing is not zero, and what is no number is left for the server to refuse', () => {
  expect(numberOf('')).toBeUndefined();
  expect(numberOf('0')).toBe(0);
  expect(numberOf('mange')).toBe('mange');
});
