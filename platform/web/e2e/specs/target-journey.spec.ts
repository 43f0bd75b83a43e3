import { accessible } from '../accessible.ts';
import { card, choose, grid, panel, stepHead, stored } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw, four } from '../journey.ts';

const phases = {
  Søker: [{ name: 'Fyller ut', touchMinutes: 25, cards: { backstage: [{ text: 'Kontrollerer', automation: 'manual' }] } }, 'Ettersender'],
  Venter: [{ name: 'Venter på svar', cards: { 'pain-points': [{ text: 'Ingen kvittering', weight: 4 }] } }],
};

test('from a pain point to an opportunity, and to a new journey whose difference I see', async ({ mine: page, api, municipality: { alias } }) => {
  const id = await draw(api, alias, { title: 'Barnehageplass', lanes: four, phases });
  await page.goto(`/${alias}/reiser/${id}`);

  await test.step('two clicks lead from the pain point to an opportunity that answers it', async () => {
    await card(grid(page), 'Ingen kvittering').click();
    await stored(page, () => panel(page).getByRole('button', { name: 'Ny mulighet' }).click());
    await panel(page).getByLabel('Tekst').fill('Varsle på SMS');
    await stored(page, () => page.keyboard.press('Tab'));
    await expect(panel(page).getByRole('button', { name: 'Vis «Ingen kvittering»' })).toBeVisible();
    await stored(page, () => panel(page).getByLabel('Kan vi det i dag?').selectOption('Innenfor det vi kan i dag'));
    await expect(card(grid(page), 'Varsle på SMS')).toBeVisible();
    await accessible(page);
  });

  await test.step('a new journey begins as today’s', async () => {
    await page.getByRole('button', { name: 'Lag ny reise' }).click();
    const dialog = page.getByRole('dialog', { name: 'Lag ny reise' });
    await dialog.getByLabel('Navn på den nye reisen').fill('Barnehageplass uten venting');
    await dialog.getByLabel('Tas i bruk').fill('2020-01-01');
    await expect(dialog).toContainText('Datoen er passert');
    await dialog.getByLabel('Tas i bruk').fill('2027-08-01');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Du har skrevet noe' }).getByRole('button', { name: 'Bli her' }).click();
    await dialog.getByRole('button', { name: 'Lag ny reise' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Barnehageplass uten venting' })).toBeAttached();
    await expect(page.getByRole('navigation', { name: 'Reise' }).getByRole('link', { name: 'Ny' })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByText('Tas i bruk 1. aug. 2027')).toBeVisible();
  });

  await test.step('I change it: two steps become one, a card is automated', async () => {
    await stored(page, () => choose(page, 'Fyller ut', 'Slå sammen med neste steg'));
    await card(grid(page), 'Kontrollerer').click();
    await stored(page, () => panel(page).getByLabel('Utførelse').selectOption('Automatisk'));
  });

  await test.step('and the difference says what, by where each step comes from', async () => {
    await page.getByRole('link', { name: 'Forskjell fra dagens' }).click();
    const table = page.getByRole('table', { name: 'Forskjell' });
    await expect(table.getByRole('row').filter({ hasText: 'Fyller ut' })).toContainText('Slått sammen');
    await expect(table).toContainText('utførelse: Manuelt → Automatisk');
    await accessible(page);
    await page.getByLabel('Beholdt 1').check();
    await expect(table.getByRole('row')).toHaveCount(2);
    await table.getByRole('link', { name: 'Venter på svar' }).click();
    await expect(panel(page).getByLabel('Navn')).toHaveValue('Venter på svar');
  });

  await test.step('what I change now is in the difference at once', async () => {
    await page.getByRole('button', { name: 'Lukk detaljene' }).click();
    await stored(page, () => choose(page, 'Venter på svar', 'Slett'));
    await page.getByRole('link', { name: 'Forskjell fra dagens' }).click();
    await expect(page.getByRole('table', { name: 'Forskjell' }).getByRole('row').filter({ hasText: 'Venter på svar' })).toContainText(
      'Fjernet',
    );
  });

  await test.step('the list knows the new one from today’s', async () => {
    await page.goto(`/${alias}/reiser?kind=target`);
    await expect(page.getByRole('link', { name: 'Barnehageplass uten venting' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Barnehageplass', exact: true })).toHaveCount(0);
  });
});

test('the same by the keyboard alone', async ({ mine: page, api, municipality: { alias } }) => {
  const id = await draw(api, alias, { title: 'Byggesak', lanes: four, phases });
  await page.goto(`/${alias}/reiser/${id}`);
  await stepHead(page, 'Venter på svar').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card(grid(page), 'Ingen kvittering')).toBeFocused();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('button', { name: 'Ny mulighet' }).focus();
  await stored(page, () => page.keyboard.press('Enter'));
  await expect(panel(page).getByLabel('Tekst')).toBeFocused();
  await page.keyboard.type('Send kvittering');
  await stored(page, () => page.keyboard.press('Escape'));

  await page.getByRole('button', { name: 'Lag ny reise' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Lag ny reise' });
  await dialog.getByLabel('Navn på den nye reisen').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Forskjell fra dagens' })).toBeVisible();
  await page.getByRole('link', { name: 'Forskjell fra dagens' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Forskjell' })).toContainText('Beholdt');
});
