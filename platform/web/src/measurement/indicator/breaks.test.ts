import { expect, test } from 'vitest';
import { breaksLine } from './breaks.ts';

const meaning = {
  numerator: { nb: 'Fornøyde' },
  denominator: { nb: 'Alle som svarte' },
  unit: 'percent',
  increaseIsGood: true,
} as const;

test('the line goes on when nothing but white space is different', () => {
  expect(breaksLine(meaning, { ...meaning, numerator: { nb: 'Fornøyde ', nn: '' }, wording: {} })).toBe(false);
});

test.each([
  { unit: 'score' as const },
  { increaseIsGood: false },
  { numerator: { nb: 'Svært fornøyde' } },
  { denominator: { nb: 'Alle' } },
  { wording: { en: 'How satisfied are you?' } },
])('another meaning breaks the line: %j', (change) => {
  expect(breaksLine(meaning, { ...meaning, ...change })).toBe(true);
});
