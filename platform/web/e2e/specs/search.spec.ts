import { grid } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw, four } from '../journey.ts';

test('I find a service and a journey with Ctrl+K and the keyboard alone', async ({ mine: page, api, municipality: { alias } }) => {
  await api.post(`${alias}/catalogue/services`, { name: { nb: 'Parkeringskort', nn: 'Parkeringsløyve' } });
  await draw(api, alias, { title: 'Få parkeringskort', lanes: four, phases: { Fase: ['Søke'] } });
  await page.goto(`/${alias}/enheter`);
  await expect(page.getByRole('heading', { level: 1, name: 'Enheter' })).toBeVisible();

  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Søk i alt' });
  await expect(field).toBeFocused();
  await page.keyboard.type('parkeringsk');
  await expect(page.getByRole('option')).toHaveText(['Parkeringskort', 'Få parkeringskort']);
  await expect(page.getByRole('option', { name: 'Parkeringskort', exact: true })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Parkeringskort' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('parkeringsk');
  await expect(page.getByRole('option')).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(grid(page)).toBeVisible();
  await expect(page).toHaveTitle('Få parkeringskort – Medvirk');

  await test.step('what is not there is told, and Esc leads back', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('finnes ikke');
    await expect(page.getByText('Ingen treff på «finnes ikke».')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
  });
});

test('I narrow the journeys down by word and status, and the address keeps it', async ({ mine: page, api, municipality: { alias } }) => {
  await draw(api, alias, { title: 'Søke SFO-plass', lanes: four, phases: { Fase: ['Søke'] } });
  await draw(api, alias, { title: 'Bytte fastlege', lanes: four, phases: { Fase: ['Søke'] } });
  await page.goto(`/${alias}/reiser`);
  await page.getByRole('searchbox', { name: 'Søk etter reise' }).fill('SFO');
  await expect(page.getByRole('link', { name: 'Bytte fastlege' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Søke SFO-plass' })).toBeVisible();
  await page.getByLabel('Gjeldende').check();
  await expect(page.getByText('Ingen reiser passer til søket.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Ingen reiser passer til søket.')).toBeVisible();
  await page.getByRole('button', { name: 'Tøm søket' }).last().click();
  await expect(page.getByRole('link', { name: 'Bytte fastlege' })).toBeVisible();
});
