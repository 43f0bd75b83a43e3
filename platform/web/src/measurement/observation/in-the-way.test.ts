import { expect, test } from 'vitest';
import { Problem } from '../../api/problem.ts';
import { inTheWay } from './in-the-way.tsx';

const sent = [
  { from: '2026-09-01', to: '2026-09-30' },
  { from: '2026-10-01', to: '2026-10-31' },
];
const said = (rule: string, ...fields: string[]) =>
  new Problem(
    'conflict',
    409,
    '',
    rule,
    fields.map((field) => ({ field, rule })),
  );

test('only what the server names as measured is in the way', () => {
  expect(inTheWay(said('measured', 'points[1].from'), sent)).toEqual([sent[1]]);
  expect(inTheWay(said('busy'), sent)).toEqual([]);
  expect(inTheWay(null, sent)).toEqual([]);
});
