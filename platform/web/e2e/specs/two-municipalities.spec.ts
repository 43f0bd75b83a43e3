import { Api } from '../api.ts';
import { expect, test } from '../fixtures.ts';

test('I work in two municipalities in two tabs, and nothing mixes', async ({ sessions, as }) => {
  const one = await sessions.municipality('Nordre');
  const other = await sessions.municipality('Søre', one.administrator);
  const first = await as(one.administrator);
  const second = await first.context().newPage();

  await first.goto(`/${one.alias}/systemer/ny`);
  await second.goto(`/${other.alias}/systemer/ny`);
  await expect(first.getByRole('banner')).toContainText(one.name);
  await expect(second.getByRole('banner')).toContainText(other.name);

  for (const [tab, name] of [[first, 'Nordresystemet'], [second, 'Søresystemet']] as const) {
    await tab.getByLabel('Navn').fill(name);
  }
  await first.getByRole('button', { name: 'Lagre' }).click();
  await second.getByRole('button', { name: 'Lagre' }).click();
  for (const [tab, own, foreign] of [[first, 'Nordresystemet', 'Søresystemet'], [second, 'Søresystemet', 'Nordresystemet']] as const) {
    await expect(tab.getByRole('link', { name: own })).toBeVisible();
    await tab.reload();
    await expect(tab.getByRole('link', { name: own })).toBeVisible();
    await expect(tab.getByRole('link', { name: foreign })).toBeHidden();
  }

  await test.step('what belongs to the one is not to be found in the other', async () => {
    const { items } = await new Api(first.request).get<{ items: { id: string }[] }>(`${one.alias}/catalogue/systems`);
    await second.goto(`/${other.alias}/systemer/${items[0]?.id}`);
    await expect(second.getByRole('alert')).toContainText('Vi fant ikke siden');
  });

  await test.step('and I go from one to the other by the switch in the bar', async () => {
    await second.getByRole('button', { name: 'bytt kommune' }).click();
    await second.getByRole('button', { name: one.name }).click();
    await second.getByRole('link', { name: 'Systemer' }).click();
    await expect(second.getByRole('link', { name: 'Nordresystemet' })).toBeVisible();
  });
});

test('a municipality that is not mine looks like one that is not there', async ({ as }) => {
  const page = await as('reader in Fjordvik');
  for (const alias of ['lidaland', 'finnes-ikke']) {
    await page.goto(`/${alias}/tjenester`);
    await expect(page.getByRole('heading', { name: 'Vi fant ikke siden' })).toBeVisible();
  }
});
