import { accessible } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';

test.describe('the operator’s views and those with nothing yet, light and dark, and at 320 px:', () => {
  test('the operator’s page', async ({ as }) => {
    const page = await as('operator');
    await page.goto('/drift');
    await expect(page.getByRole('row', { name: 'Fjordvik kommune' })).toBeVisible();
    await accessible(page);
  });

  test('the window for a new municipality', async ({ as }) => {
    const page = await as('operator');
    await page.goto('/drift');
    await page.getByRole('button', { name: 'Opprett kommune' }).click();
    await expect(page.getByRole('dialog').getByLabel('Adresse', { exact: true })).toBeVisible();
    await accessible(page);
  });

  test('the window that asks before a municipality is removed', async ({ as }) => {
    const page = await as('operator');
    await page.goto('/drift');
    await page.getByRole('button', { name: 'Flere valg for Lidaland kommune' }).click();
    await page.getByRole('button', { name: 'Fjern' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await accessible(page);
  });

  for (const [place, why] of Object.entries({
    tjenester: 'Tjenestekatalogen er tom',
    reiser: 'Ingen har kartlagt en reise her ennå',
    innsikt: 'Ingen har startet en undersøkelse her ennå',
    'innsikt/innsikter': 'Ingen innsikter er skrevet ennå',
    'innsikt/behov': 'Ingen behov er skrevet ennå',
    enheter: 'Ingen enheter er lagt inn ennå',
    medlemmer: 'Du er alene her ennå',
  })) {
    test(`${place} of a new municipality, where there is nothing yet`, async ({ mine: page, municipality: { alias } }) => {
      await page.goto(`/${alias}/${place}`);
      await expect(page.getByText(why)).toBeVisible();
      await accessible(page);
    });
  }

  test('a service just deleted, with the way back', async ({ mine: page, api, municipality: { alias } }) => {
    await api.post(`${alias}/catalogue/systems`, { name: 'Gammelt system' });
    await page.goto(`/${alias}/systemer`);
    await page.getByRole('button', { name: 'Flere valg for Gammelt system' }).click();
    await page.getByRole('button', { name: 'Slett' }).click();
    await page.getByRole('button', { name: 'Angre' }).focus();
    await accessible(page);
    await page.goto(`/${alias}/papirkurv`);
    await expect(page.getByRole('row', { name: 'Gammelt system' })).toBeVisible();
    await accessible(page);
  });
});
