import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import openapi from '../../../../docs/api/openapi.json';
import * as journeys from './api.ts';

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (path: string, { method }: RequestInit) => {
    asked.push(`${method} ${path.split('?')[0]}`);
    return new Response(JSON.stringify({ items: [] }));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The calls the server's document describes, as patterns of address. */
const described = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => new RegExp(`^${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)),
);

it('every call of the journeys is one the server describes', async () => {
  await journeys.journeyPage('fjordvik', { q: 'x' });
  await journeys.vocabulary('fjordvik');
  await journeys.journey('fjordvik', '1');
  await journeys.historyPage('fjordvik', '1');
  await journeys.setTrashed('fjordvik', '1', true);
  await journeys.proposal('fjordvik', 'a\tb', {});
  await journeys.rememberPerformers('fjordvik', []);
  await journeys.template('fjordvik');
  await journeys.workbook('fjordvik', '1');
  await journeys.unitNames('fjordvik');
  await journeys.systemNames('fjordvik');
  await journeys.services('fjordvik');
  await journeys.beginTarget('fjordvik', '1', { title: 'Ny' });
  await journeys.difference('fjordvik', '1');
  await journeys.needs('fjordvik', 'x');
  expect(asked).toHaveLength(15);
  expect(asked.filter((call) => !described.some((pattern) => pattern.test(call)))).toEqual([]);
});
