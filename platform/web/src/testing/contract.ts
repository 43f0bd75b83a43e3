import { afterEach, beforeEach, expect, vi } from 'vitest';
import openapi from '../../../../docs/api/openapi.json';

/** The calls the server's document describes, as patterns of address, with whether they build on a version. */
const described = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { parameters = [] }]: [string, { parameters?: { name: string }[] }]) => {
    const versioned = parameters.some(({ name }) => name === 'If-Match') ? ' If-Match' : '';
    return new RegExp(`^${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, '[^/]+')}${versioned}$`);
  }),
);

/** Stands in for the server, and gathers what each test of the file asks it for. */
export function gatherCalls(): string[] {
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
  return asked;
}

/** Every call is one the server describes. */
export function expectDescribed(asked: readonly string[]): void {
  expect(asked.filter((call) => !described.some((pattern) => pattern.test(call)))).toEqual([]);
}
