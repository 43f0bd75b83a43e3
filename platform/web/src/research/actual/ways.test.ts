import { expect, test } from 'vitest';
import type { Touchpoint } from '../research.ts';
import { wayOf, withWay } from './ways.ts';

const called: Touchpoint = {
  kind: 'communication',
  receiver: 'Servicetorget',
  channel: 'telephone',
  answered: 'Svarer',
  failed: true,
};

test('who turned to whom is read from who is named', () => {
  expect(wayOf(called)).toBe('from');
  expect(wayOf({ kind: 'communication', initiator: 'Servicetorget', failed: false })).toBe('to');
  expect(wayOf({ kind: 'communication', initiator: 'A', receiver: 'B', failed: false })).toBe('between');
  expect(wayOf({ kind: 'action', failed: false })).toBe('self');
  expect(wayOf({ kind: 'action', initiator: 'A', failed: false })).toBe('other');
});

test('another way keeps who it is, and nothing that it has no room for', () => {
  expect(withWay(called, 'to', 'x')).toEqual({ ...called, initiator: 'Servicetorget', receiver: undefined });
  expect(withWay(called, 'self', 'x')).toEqual({ kind: 'action', failed: true });
  expect(withWay(called, 'other', 'x')).toEqual({ kind: 'action', initiator: 'Servicetorget', failed: true });
  for (const way of ['self', 'from', 'to', 'other'] as const) {
    expect(wayOf(withWay({ kind: 'action', failed: false }, way, 'Kommunen'))).toBe(way);
  }
});
