import { problemOf, unreachable } from './problem.ts';

type Query = Record<string, string | number | boolean | undefined>;

/** What a call may carry besides its address. */
export type Call = {
  query?: Query;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is, for files; give `type` when it is not a form. */
  body?: BodyInit;
  type?: string;
  /** The version this change builds on; the server refuses it when someone else has been there in the meantime. */
  version?: number;
  signal?: AbortSignal;
  /** Sent to its end, even when the page goes away meanwhile. */
  keepalive?: boolean;
};

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const signedOut = new Set<() => void>();

/** Calls back each time the server says that nobody is signed in; answers how to stop listening. */
export function onSignedOut(listener: () => void): () => void {
  signedOut.add(listener);
  return () => signedOut.delete(listener);
}

/** Calls the server and reads the JSON it answers; throws a Problem when it could not do what was asked. */
export async function send<T>(method: Method, path: string, call: Call = {}): Promise<T> {
  const response = await answer(method, path, call);
  return response.status === 204 || response.headers.get('content-length') === '0'
    ? (undefined as T)
    : ((await response.json()) as T);
}

/** The same for something whose version stands in the ETag alone. */
export async function sendVersioned<T>(
  method: Method,
  path: string,
  call: Call = {},
): Promise<T & { version: number }> {
  const response = await answer(method, path, call);
  const version = Number(response.headers.get('etag')?.replace(/^W\/|"/g, ''));
  return { ...((await response.json()) as T), version };
}

/** Fetches a file. */
export async function download(path: string, call: Call = {}): Promise<Blob> {
  return (await answer('GET', path, call)).blob();
}

/** The API address of something in a municipality, each part escaped. */
export function inside(municipality: string, ...parts: string[]): string {
  return ['/api/v1', ...[municipality, ...parts].map(encodeURIComponent)].join('/');
}

async function answer(method: Method, path: string, call: Call): Promise<Response> {
  const response = await fetch(path + queryString(call.query), {
    method,
    headers: headers(method, call),
    body: call.json === undefined ? call.body : JSON.stringify(call.json),
    credentials: 'same-origin',
    signal: call.signal,
    keepalive: call.keepalive,
  } as RequestInit).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'AbortError' ? error : unreachable();
  });
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (response.status === 401) for (const listener of signedOut) listener();
  throw problem;
}

function headers(method: Method, { json, type, version }: Call): Headers {
  const all = new Headers({ Accept: 'application/json, application/problem+json, */*;q=0.5' });
  if (json !== undefined) all.set('Content-Type', 'application/json');
  else if (type) all.set('Content-Type', type);
  if (version !== undefined) all.set('If-Match', `"${version}"`);
  const token = method === 'GET' ? undefined : csrfToken();
  if (token) all.set('X-XSRF-TOKEN', token);
  return all;
}

function csrfToken(): string | undefined {
  const value = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1];
  return value && decodeURIComponent(value);
}

function queryString(query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
