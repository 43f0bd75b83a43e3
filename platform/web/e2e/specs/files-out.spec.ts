import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { grid } from '../editor.ts';
import { expect, test } from '../fixtures.ts';

const title = 'Fra søknad til første dag i barnehagen';

test('I take a journey to whoever has it read aloud as a PDF, and out as data', async ({ as }) => {
  const page = await as('reader in Fjordvik');
  await page.goto('/fjordvik/reiser');
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(grid(page)).toBeVisible();

  const told = JSON.parse((await taken(page, 'Hele reisen som data (JSON)', 'json')).toString('utf8'));
  expect(told).toMatchObject({ format: 'medvirk-journey', version: 1, municipality: { alias: 'fjordvik', example: true } });
  expect(told.journey.title).toBe(title);
  expect(told.journey.cards.length).toBeGreaterThan(20);

  const pdf = (await taken(page, 'Universelt utformet PDF (A3)', 'pdf')).toString('latin1');
  expect(pdf.startsWith('%PDF-1.')).toBe(true);
  expect(pdf).toContain('pdfuaid');

  // What fails says so, and the menu is there again.
  await page.route('**/paper', (route) => route.abort());
  await choose(page, 'Universelt utformet PDF (A3)');
  await expect(page.getByRole('status').getByText(/^Vi klarte ikke å lage filen/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Eksporter' })).toBeEnabled();
});

async function choose(page: Page, how: string): Promise<void> {
  await page.getByRole('button', { name: 'Eksporter' }).click();
  await page.getByRole('menuitem', { name: how }).click();
}

async function taken(page: Page, how: string, ending: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await choose(page, how);
  await expect(page.getByRole('status').getByText(`Filen lages og lastes ned: ${how}`)).toBeVisible();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`fra-søknad-til-første-dag-i-barnehagen.${ending}`);
  return readFile(await file.path());
}
