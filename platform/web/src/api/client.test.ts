import { afterEach, expect, test, vi } from 'vitest';
import { inside, onSignedOut, send } from './client.ts';

const asked: Request[] = [];

function serverAnswers(status: number, body?: unknown) {
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push(new Request(`http://localhost${path}`, init));
    return new Response(body === undefined ? null : JSON.stringify(body), { status });
  });
}

afterEach(() => {
  asked.length = 0;
  vi.unstubAllGlobals();
});

test('a change carries the security token and the version it builds on', async () => {
  // biome-ignore lint/suspicious/noDocumentCookie: the test plays the server's part
  document.cookie = 'XSRF-TOKEN=abc';
  serverAnswers(200, { version: 4 });
  await send('PUT', inside('fjordvik', 'catalogue', 'units', 'a/b'), { json: { name: 'Oppvekst' }, version: 3 });
  expect(asked[0]?.url).toBe('http://localhost/api/v1/fjordvik/catalogue/units/a%2Fb');
  expect(asked[0]?.headers.get('x-xsrf-token')).toBe('abc');
  expect(asked[0]?.headers.get('if-match')).toBe('"3"');
});

test('empty filters are left out of the address', async () => {
  serverAnswers(200, { items: [] });
  await send('GET', '/api/v1/fjordvik/journeys', { query: { q: '', after: undefined, limit: 50 } });
  expect(asked[0]?.url).toBe('http://localhost/api/v1/fjordvik/journeys?limit=50');
});

test('a problem keeps its name, its rule and its fields', async () => {
  serverAnswers(400, {
    type: 'urn:medvirk:problem:invalid',
    title: 'Invalid',
    errors: [{ field: 'name.nb', rule: 'size', limit: '200' }],
  });
  await expect(send('POST', '/x')).rejects.toMatchObject({
    name: 'invalid',
    status: 400,
    errors: [{ field: 'name.nb', rule: 'size', limit: '200' }],
  });
});

test('an answer that is no problem document still becomes a problem', async () => {
  serverAnswers(503);
  await expect(send('GET', '/x')).rejects.toMatchObject({ name: 'unavailable', status: 503 });
});

test('silence from the server is a problem of its own', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(send('GET', '/x')).rejects.toMatchObject({ name: 'offline' });
});

test('a session that has ended is told to whoever listens', async () => {
  serverAnswers(401, { type: 'urn:medvirk:problem:unauthenticated', title: 'Unauthenticated' });
  let told = 0;
  const stop = onSignedOut(() => told++);
  await expect(send('GET', '/x')).rejects.toMatchObject({ name: 'unauthenticated' });
  stop();
  expect(told).toBe(1);
});
