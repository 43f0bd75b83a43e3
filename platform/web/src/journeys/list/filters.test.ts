import { expect, it } from 'vitest';
import { filtersIn } from './filters.ts';

it('an address tells what is searched for', () => {
  expect(filtersIn({ q: 'barn', service: 's', status: 'draft' })).toEqual({ q: 'barn', service: 's', status: 'draft' });
});

it('a search for a number is still a text', () => {
  expect(filtersIn({ q: 2026 })).toEqual({ q: '2026' });
});

it('what is unknown or empty in an address is left out', () => {
  expect(filtersIn({ q: '', status: 'gone', page: 7 })).toEqual({});
});
