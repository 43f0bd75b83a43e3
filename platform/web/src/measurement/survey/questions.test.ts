import { expect, test } from 'vitest';
import type { Question } from '../measurement.ts';
import { codeOf, freshId, moved } from './questions.ts';

const question = (id: string): Question => ({ id, kind: 'text', text: {}, required: false });
const ids = (questions: Question[]) => questions.map(({ id }) => id);

test('a new question never takes the id of another', () => {
  expect(freshId([])).toBe('q1');
  expect(freshId([question('q1'), question('q3')])).toBe('q4');
  expect(freshId([question('q2')])).toBe('q3');
});

test('a question moves one place, and not beyond the ends', () => {
  const three = [question('a'), question('b'), question('c')];
  expect(ids(moved(three, 1, -1))).toEqual(['b', 'a', 'c']);
  expect(ids(moved(three, 1, 1))).toEqual(['a', 'c', 'b']);
  expect(ids(moved(three, 0, -1))).toEqual(['a', 'b', 'c']);
});

test('a code is made of what the answer says', () => {
  expect(codeOf('På nett, med BankID', [])).toBe('pa-nett-med-bank');
  expect(codeOf('Ja', ['ja'])).toBe('ja-2');
  expect(codeOf('1–2 dager', [])).toMatch(/^[a-z][a-z0-9-]*$/);
  expect(codeOf('', [])).toBe('svar');
});
