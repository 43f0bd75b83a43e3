import { expect, test } from 'vitest';
import { answerOf, type Row } from './figures.ts';

test('nothing recorded is unknown, too little is no', () => {
  const row: Row = {
    initiative: 'i',
    decidedOn: '2026-11-02',
    claimed: true,
    verified: false,
    users: { level: 1, persons: 2, activities: [] },
    staff: { level: 0, persons: 0, activities: [] },
    satisfaction: { answer: 'no', indicators: [] },
    exchanges: [],
  };
  expect(answerOf('users-involved', row)).toBe('no');
  expect(answerOf('staff-involved', row)).toBe('unknown');
  expect(answerOf('satisfaction-measured', row)).toBe('no');
  expect(answerOf('exchanged', row)).toBe('unknown');
});
