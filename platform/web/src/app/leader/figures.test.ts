import { expect, test } from 'vitest';
import { answerOf, type Row } from './figures.ts';

test('an answer is the server’s, each figure has its own', () => {
  const row: Row = {
    initiative: 'i',
    decidedOn: '2026-11-02',
    claimed: true,
    verified: false,
    users: { answer: 'no', level: 1, enough: 5, persons: 2, activities: [] },
    staff: { answer: 'unknown', level: 0, enough: 3, persons: 0, activities: [] },
    satisfaction: { answer: 'no', indicators: [] },
    exchanges: [],
  };
  expect(answerOf('users-involved', row)).toBe('no');
  expect(answerOf('staff-involved', row)).toBe('unknown');
  expect(answerOf('satisfaction-measured', row)).toBe('no');
  expect(answerOf('exchanged', row)).toBe('unknown');
});
