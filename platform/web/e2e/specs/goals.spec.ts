import { expect, test } from '../fixtures.ts';

test('I write the vision and a goal under it, by keyboard alone, and nobody can type in how far it has come', async ({
  mine: page,
  municipality: { alias },
}) => {
  await page.goto(`/${alias}/mal`);
  await expect(page.getByText('Ingen visjon eller mål er lagt inn ennå')).toBeVisible();
  await page.getByRole('link', { name: 'Nytt mål' }).press('Enter');
  await page.getByLabel('Tittel (bokmål)').fill('En kommune som svarer i tide');
  await page.getByLabel('Visjon').press('Space');
  await expect(page.getByLabel('Ligger under')).toBeHidden();
  await page.getByRole('button', { name: 'Lagre' }).press('Enter');
  await expect(page.getByRole('link', { name: 'En kommune som svarer i tide' })).toBeVisible();

  await page.getByRole('link', { name: 'Nytt mål' }).press('Enter');
  await page.getByLabel('Tittel (bokmål)').fill('Raskere svar på barnehageplass');
  await page.getByLabel('Ligger under').click();
  await page.getByRole('option', { name: 'En kommune som svarer i tide' }).click();
  await expect(page.getByLabel('Fremdrift')).toHaveCount(0);
  await page.getByRole('button', { name: 'Lagre' }).press('Enter');

  const tree = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'En kommune som svarer i tide' }) });
  await tree.getByRole('listitem').getByRole('link', { name: 'Raskere svar på barnehageplass' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Raskere svar på barnehageplass' })).toBeVisible();
  await expect(page.getByText('ikke målt')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Historikk' }).getByText('Opprettet')).toBeVisible();
});
