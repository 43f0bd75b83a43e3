import { expect, it } from 'vitest';
import type { Card, Step } from '../model/journey.ts';
import { back, type Copied } from './api.ts';

const copied = {
  into: 'j',
  operations: [
    { t: 'add', e: 'step', id: 'step', v: {} },
    { t: 'add', e: 'lane', id: 'empty', v: {} },
    { t: 'add', e: 'lane', id: 'used', v: {} },
    { t: 'add', e: 'card', id: 'card', v: {} },
  ],
} as unknown as Copied;

it('a copy that is taken back leaves the lane that somebody has written in since', () => {
  const cards = [
    { id: 'card', step: 'step', lane: 'used' },
    { id: 'theirs', step: 'other', lane: 'used' },
  ] as Card[];
  expect(back(copied, { cards, steps: [{ id: 'step', phase: 'p' }] as Step[] })).toEqual([
    { t: 'del', e: 'step', id: 'step' },
    { t: 'del', e: 'lane', id: 'empty' },
  ]);
});
