import { accessible } from '../accessible.ts';
import { card, cell, choose, grid, panel, stepHead, stored } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw, four } from '../journey.ts';

const phases = {
  Søker: [{ name: 'Fyller ut', cards: { backstage: [{ text: 'Kontrollerer', automation: 'manual' }] } }, 'Ettersender'],
  Venter: [{ name: 'Venter på svar', cards: { 'pain-points': [{ text: 'Ingen kvittering', weight: 4 }] } }],
};

test('I save a version, change the journey, see both side by side by the keyboard, restore, and take that back', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  const id = await draw(api, alias, { title: 'Barnehageplass', lanes: four, phases });
  await page.goto(`/${alias}/reiser/${id}`);
  const versions = page.getByRole('complementary', { name: 'Versjoner' });

  await test.step('a version gets a name', async () => {
    await page.getByRole('button', { name: 'Versjoner' }).click();
    await expect(versions).toContainText('Ingen versjoner ennå');
    await versions.getByRole('button', { name: 'Lagre en versjon' }).click();
    await page.getByLabel('Navn på versjonen').fill('dagens 2026');
    await page.getByRole('dialog').getByRole('button', { name: 'Lagre en versjon' }).click();
    await expect(versions.getByRole('listitem')).toContainText('Slik reisen er nå');
    await accessible(page);
  });

  await test.step('the journey goes on', async () => {
    await card(grid(page), 'Ingen kvittering').focus();
    await stored(page, () => page.keyboard.press('Delete'));
    await stored(page, () => choose(page, 'Ettersender', 'Slett'));
  });

  await test.step('both are seen, one under the other, and the keys go from grid to grid', async () => {
    await page.getByRole('button', { name: 'Versjoner' }).click();
    await versions.getByRole('link', { name: 'Sammenlign med reisen nå' }).click();
    const then = page.getByRole('grid', { name: /dagens 2026/ });
    const now = page.getByRole('grid', { name: /Barnehageplass/ });
    await expect(now.getByRole('columnheader', { name: 'Ikke her' })).toBeVisible();
    await stepHead(page, 'Ettersender').focus();
    await page.keyboard.press('F6');
    await expect(now.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('F6');
    await expect(stepHead(page, 'Ettersender')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(then.locator('[tabindex="0"]')).toHaveCount(1);
    await page.keyboard.press('Control+End');
    await expect.poll(() => now.evaluate((grid) => grid.parentElement?.scrollLeft ?? 0)).toBe(
      await then.evaluate((grid) => grid.parentElement?.scrollLeft ?? 0),
    );
    await accessible(page);
  });

  await test.step('drawn into one, what is gone is told', async () => {
    await page.getByText('Flettet', { exact: true }).click();
    await expect(card(grid(page), 'Ingen kvittering')).toContainText('Løses');
    await expect(stepHead(page, 'Ettersender')).toContainText('Borte');
    await card(grid(page), 'Ingen kvittering').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: 'Ingen kvittering' })).toContainText('Fjernet');
    await accessible(page);
    await page.getByRole('link', { name: 'Vis som liste' }).click();
    await expect(page.getByRole('table', { name: 'Forskjell' })).toContainText('Ettersender');
  });

  await test.step('the journey becomes what it was, what it was until now is kept, and I can undo it', async () => {
    await page.goto(`/${alias}/reiser/${id}`);
    await page.getByRole('button', { name: 'Versjoner' }).click();
    await choose(page, 'dagens 2026', 'Gjenopprett');
    const dialog = page.getByRole('dialog', { name: 'Gjenopprett «dagens 2026»?' });
    await expect(dialog).toContainText('et steg');
    await dialog.getByRole('button', { name: 'Gjenopprett' }).click();
    await expect(card(grid(page), 'Ingen kvittering')).toBeVisible();
    await expect(versions.getByRole('listitem')).toHaveCount(2);
    await expect(versions).toContainText('Før gjenoppretting av dagens 2026');
    await stored(page, () => page.getByRole('button', { name: 'Angre' }).last().click());
    await expect(card(grid(page), 'Ingen kvittering')).toHaveCount(0);
    await expect(cell(page, 'Fyller ut', 'Bak kulissene')).toBeVisible();
  });
});

test('what a new journey promised is taken up into today’s', async ({ mine: page, api, municipality: { alias } }) => {
  const id = await draw(api, alias, { title: 'Byggesak', lanes: four, phases });
  const path = `/${alias}/reiser/${id}`;
  await page.goto(path);
  await page.getByRole('button', { name: 'Lag ny reise' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lag ny reise' }).click();
  await card(grid(page), 'Kontrollerer').click();
  await stored(page, () => panel(page).getByLabel('Utførelse').selectOption('Automatisk'));
  await page.getByRole('link', { name: 'Lovet og levert' }).click();
  const table = page.getByRole('table', { name: 'Lovet og levert' });
  await expect(table).toContainText('Ikke ennå');
  await accessible(page);
  await table.getByRole('button', { name: 'Ta i bruk: Kontrollerer' }).click();
  await expect(table).toContainText('Kom');
  await expect(page.getByLabel('Kom 1')).toBeVisible();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page.getByLabel('Ikke ennå 1')).toBeVisible();
});
