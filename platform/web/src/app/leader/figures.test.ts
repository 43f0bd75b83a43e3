import { expect, test } from 'vitest';
import { answerOf, type Initiative, type Practice, promised } from './figures.ts';

const benefit = (id: string, status: string, holds: boolean, disbenefit = false) => ({
  id,
  title: id,
  status,
  holds,
  disbenefit,
});

test('what is called realised counts only when a measurement bears it, and a drawback is no promise', () => {
  const one = {
    id: 'i',
    title: 'i',
    status: 'ongoing',
    actions: [],
    benefits: [
      benefit('a', 'realised', true),
      benefit('b', 'realised', false),
      benefit('c', 'planned', true),
      benefit('d', 'realised', true, true),
    ],
  } as Initiative;
  const found = promised([one]);
  expect(found.all).toHaveLength(3);
  expect(found.realised.map(({ id }) => id)).toEqual(['a']);
  expect(found.unsupported.map(({ id }) => id)).toEqual(['b']);
  expect(found.underway.map(({ id }) => id)).toEqual(['c']);
});

test('nothing recorded is unknown, too little is no', () => {
  const row = {
    initiative: 'i',
    claimed: true,
    verified: false,
    users: { level: 1, persons: 2 },
    staff: { level: 0, persons: 0 },
    satisfaction: { answer: 'no' },
    exchanges: [],
  } as Practice['rows'][number];
  expect(answerOf('users-involved', row)).toBe('no');
  expect(answerOf('staff-involved', row)).toBe('unknown');
  expect(answerOf('satisfaction-measured', row)).toBe('no');
  expect(answerOf('exchanged', row)).toBe('unknown');
});
