import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import openapi from '../../../../docs/api/openapi.json';
import * as measurement from './api.ts';

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

test('every call of measurement is one the server describes', async () => {
  for (const kind of ['indicators'] as const) {
    await measurement.list('fjordvik', kind, 'x');
    await measurement.read('fjordvik', kind, '1');
    await measurement.create('fjordvik', kind, {} as never);
    await measurement.change('fjordvik', kind, one, {} as never);
    await measurement.trash('fjordvik', kind, one);
    await measurement.restore('fjordvik', kind, '1');
    await measurement.history('fjordvik', kind, '1');
  }
  await measurement.sharedIndicators('fjordvik');
  await measurement.series('fjordvik', '1');
  await measurement.observe('fjordvik', '1', []);
  await measurement.forget('fjordvik', one);
  await measurement.baselines('fjordvik', '1');
  await measurement.addBaseline('fjordvik', '1', { observation: '1' });
  await measurement.removeBaseline('fjordvik', one);
  await measurement.lockBaseline('fjordvik', one);
  await measurement.services('fjordvik', 'x');
  await measurement.service('fjordvik', '1');
  await measurement.colleagues('fjordvik', 'x');
  expect(asked).toHaveLength(18);
  expect(asked.filter((call) => !described.some((pattern) => pattern.test(call)))).toEqual([]);
});
