import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { Api } from '../api.ts';
import { grid } from '../editor.ts';
import { expect, test } from '../fixtures.ts';

type Thing = { id: string; position: string; [field: string]: unknown };
type Doc = { title: string; perspective?: string; status: string; phases: Thing[]; steps: Thing[]; lanes: Thing[]; cards: Thing[] };

const title = 'Fra søknad til første dag i barnehagen';

test('I take the kindergarten blueprint out as a workbook, and it comes in again just as it was', async ({
  as,
  mine: page,
  api,
  municipality: { alias },
}) => {
  const reader = await as('reader in Fjordvik');
  const id = await openKindergarten(reader);
  const file = await exported(reader, 'Regneark (XLSX)');
  expect(file.suggestedFilename()).toBe('fra-søknad-til-første-dag-i-barnehagen.xlsx');
  const path = await file.path();

  await page.goto(`/${alias}/reiser/ny`);
  await page.getByLabel('Et regneark').check();
  await page.getByRole('button', { name: 'Gå videre til regnearket' }).click();
  await page
    .getByLabel('Eller velg en fil')
    .setInputFiles({ name: 'reise.xlsx', mimeType: 'application/octet-stream', buffer: await readFile(path) });
  await page.getByRole('button', { name: 'Opprett', exact: true }).click();
  await expect(grid(page)).toBeVisible();

  const before = await new Api(reader.request).get<Doc>(`fjordvik/journeys/${id}`);
  const after = await api.get<Doc>(`${alias}/journeys/${page.url().split('/').at(-1)}`);
  expect(meaning(after)).toEqual(meaning(before));
});

test('I take it out as a picture, and every word of it is there', async ({ as }) => {
  const page = await as('reader in Fjordvik');
  const id = await openKindergarten(page);
  const svg = await readFile(await (await exported(page, 'Bilde som kan endres (SVG)')).path(), 'utf8');
  const { steps, lanes, cards } = await new Api(page.request).get<Doc>(`fjordvik/journeys/${id}`);
  const drawn = squeezed(svg.replace(/<[^>]*>/g, ''));
  const words = [...steps.map((step) => step.name), ...lanes.map((lane) => lane.label), ...cards.map((card) => card.text)];
  expect(words.filter((text) => !drawn.includes(squeezed(String(text))))).toEqual([]);

  const picture = await readFile(await (await exported(page, 'Bilde (PNG)')).path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBeGreaterThan(2_000);
});

test('I print it on A3, so many steps on each sheet', async ({ as }) => {
  const page = await as('reader in Fjordvik');
  const id = await openKindergarten(page);
  await page.getByRole('button', { name: 'Eksporter' }).click();
  await page.getByRole('menuitem', { name: 'Skriv ut eller lag PDF (A3)' }).click();
  const sheets = page.getByRole('img', { name: new RegExp(`^Tjenestereisen ${title}\\. Ark`) });
  await expect(sheets.first()).toBeVisible();
  const { steps } = await new Api(page.request).get<Doc>(`fjordvik/journeys/${id}`);
  await expect(page.getByLabel('Steg per ark')).toHaveValue('');
  await page.getByLabel('Steg per ark').selectOption('8 steg per ark');
  await expect(sheets).toHaveCount(Math.ceil(steps.length / 8));
  await page.getByLabel('Steg per ark').selectOption('4 steg per ark');
  await expect(sheets).toHaveCount(Math.ceil(steps.length / 4));

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Number(width), Number(height)]);
  expect(pages).toHaveLength(Math.ceil(steps.length / 4));
  for (const [width = 0, height = 0] of pages) {
    expect(Math.round((width / 72) * 25.4)).toBe(420);
    expect(Math.round((height / 72) * 25.4)).toBe(297);
  }
});

async function openKindergarten(page: Page): Promise<string> {
  await page.goto('/fjordvik/reiser');
  await page.getByRole('link', { name: title }).click();
  await expect(grid(page)).toBeVisible();
  return page.url().split('/').at(-1) ?? '';
}

async function exported(page: Page, how: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Eksporter' }).click();
  await page.getByRole('menuitem', { name: how }).click();
  return download;
}

/** The journey without its ids: who stands where, and says what. */
function meaning({ title: name, perspective, status, phases, steps, lanes, cards }: Doc) {
  const placed = (things: Thing[]) => [...things].sort((a, b) => (a.position < b.position ? -1 : 1));
  const names = new Map([...phases, ...steps, ...lanes].map((thing) => [thing.id, thing.name ?? thing.label]));
  const named = (value: unknown) => names.get(String(value)) ?? value;
  const told = ({ id: _, position: __, ...fields }: Thing) =>
    Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, named(value)]));
  const cells = new Map<string, unknown[]>();
  for (const card of placed(cards)) {
    // A workbook has a column for how well a card is known, not for what it rests on, and none for what an opportunity takes.
    const { step, lane, capability: _, standing, ...fields } = told(card);
    if (standing) fields.status = standing;
    const key = `${step} / ${lane}`;
    cells.set(key, [...(cells.get(key) ?? []), fields]);
  }
  return {
    name,
    perspective,
    status,
    lanes: placed(lanes).map(told),
    phases: placed(phases).map((phase) => [phase.name, placed(steps.filter((step) => step.phase === phase.id)).map(told)]),
    cells: Object.fromEntries([...cells].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function squeezed(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00ad]+/g, '');
}
