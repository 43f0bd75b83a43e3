import { expect, test } from 'vitest';
import { legible } from './legible.ts';

const told = (text: string) => legible('nb', text, 'noe som er borte');

test('what machines write is told in the language of the reader', () => {
  expect(told('2026-10-01/2026-10-31')).toBe('oktober 2026');
  expect(told('2026-01-01/2026-06-30 = 31.4')).toBe('1. halvår 2026: 31,4');
  expect(told('2026-11-02')).toBe('2. nov. 2026');
  expect(told('2026-11-02T09:41:00Z')).toContain('2. nov. 2026,');
  expect(told('0198c0de-0000-7000-8000-000000000001')).toBe('noe som er borte');
});

test('what people write stands as it does', () => {
  expect(told('Kortere ventetid 2026-10-01')).toBe('Kortere ventetid 2026-10-01');
  expect(told('3/4')).toBe('3/4');
});
