import { expect, test } from 'vitest';
import { answerOf, type Practice } from './figures.ts';

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
