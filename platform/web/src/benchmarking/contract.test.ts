import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import openapi from '../../../../docs/api/openapi.json';
import * as benchmarking from './api.ts';

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (path: string, { method, headers }: RequestInit) => {
    asked.push(`${method} ${path.split('?')[0]}${new Headers(headers).has('If-Match') ? ' If-Match' : ''}`);
    return new Response(JSON.stringify({ items: [] }), { headers: { etag: '"1"' } });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The calls the server's document describes, as patterns of address, with whether they build on a version. */
const described = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { parameters = [] }]: [string, { parameters?: { name: string }[] }]) => {
    const versioned = parameters.some(({ name }) => name === 'If-Match') ? ' If-Match' : '';
    return new RegExp(`^${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, '[^/]+')}${versioned}$`);
  }),
);

const one = { id: '1', version: 1 };

test('every call of benchmarking is one the server describes', async () => {
  await benchmarking.contributions('fjordvik');
  await benchmarking.contribute('fjordvik', { indicator: '1', from: '2026-07-01', to: '2026-09-30' });
  await benchmarking.takeBack('fjordvik', one);
  await benchmarking.releases('fjordvik');
  await benchmarking.release('fjordvik', '1');
  await benchmarking.freeze({
    shared: 'kindergarten-satisfaction',
    from: '2026-07-01',
    to: '2026-09-30',
    example: true,
  });
  await benchmarking.sharedIndicators('fjordvik');
  await benchmarking.ownIndicators('fjordvik');
  await benchmarking.seriesOf('fjordvik', '1');
  await benchmarking.exchanges('fjordvik', 'x');
  await benchmarking.saveExchange('fjordvik', {} as never);
  await benchmarking.saveExchange('fjordvik', {} as never, one);
  await benchmarking.trashExchange('fjordvik', one);
  await benchmarking.restoreExchange('fjordvik', '1');
  expect(asked).toHaveLength(14);
  expect(asked.filter((call) => !described.some((pattern) => pattern.test(call)))).toEqual([]);
});
