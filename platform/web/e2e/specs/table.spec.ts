import { card, cell, grid, panel, show, steps, stored } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw, four } from '../journey.ts';

test('I do all of it in the table, and the grid shows the same', async ({ mine: page, api, municipality: { alias } }) => {
  const cards = { 'user-actions': ['Leser'], backstage: ['Svarer', 'Arkiverer'] };
  const id = await draw(api, alias, { title: 'Tabellreisen', lanes: four, phases: { Fase: [{ name: 'Søke', cards }, 'Vente'] } });
  await page.goto(`/${alias}/reiser/${id}`);
  await show(page, 'Tabell');
  const table = page.getByRole('table', { name: 'Kortene i Tabellreisen, steg for steg' });
  await expect(table.getByRole('row')).toHaveCount(9);

  await test.step('rewrite a card, its status and its row', async () => {
    await table.getByLabel('Tekst, Brukerens handlinger, Søke').fill('Leser på nettsiden');
    await stored(page, () => page.keyboard.press('Tab'));
    await stored(page, () => table.getByLabel('Grunnlag for Leser på nettsiden').selectOption('Målt'));
    await stored(page, () => table.getByLabel('Rad for Leser på nettsiden').selectOption('Kontaktpunkter'));
  });
  await test.step('add a card, and a step', async () => {
    await table.getByLabel('Nytt kort i rad, Vente').selectOption('Smertepunkter');
    await table.getByLabel('Nytt kort i Vente').fill('Hører ingenting');
    await stored(page, () => page.keyboard.press('Enter'));
    await expect(table.getByLabel('Tekst, Smertepunkter, Vente')).toBeFocused();
    await stored(page, () => page.getByRole('button', { name: 'Nytt steg' }).click());
    await table.getByLabel('Navn på steg 3').fill('Starte');
    await stored(page, () => page.keyboard.press('Tab'));
  });
  await test.step('delete one by its menu, and undo', async () => {
    await table.getByRole('button', { name: 'Flere valg for Svarer' }).click();
    await stored(page, () => page.getByRole('menuitem', { name: 'Slett' }).click());
    await expect(table.getByRole('button', { name: 'Flere valg for Svarer' })).toHaveCount(0);
    await stored(page, () => page.getByRole('toolbar').getByRole('button', { name: 'Angre' }).click());
    await expect(table.getByRole('button', { name: 'Flere valg for Svarer' })).toBeVisible();
  });
  await test.step('and the details stand in the panel', async () => {
    await table.getByRole('button', { name: 'Åpne Svarer' }).click();
    await panel(page).getByLabel('Hvem utfører').fill('Saksbehandler');
    await stored(page, () => page.keyboard.press('Tab'));
    await expect(table).toContainText('Saksbehandler');
  });

  await show(page, 'Rutenett');
  await expect(steps(page)).toHaveText(['Søke', 'Vente', 'Starte']);
  await expect(card(cell(page, 'Søke', 'Kontaktpunkter'), 'Leser på nettsiden')).toHaveAccessibleName(/Målt/);
  await expect(card(cell(page, 'Vente', 'Smertepunkter'), 'Hører ingenting')).toBeVisible();
  await expect(card(grid(page), 'Svarer')).toContainText('Saksbehandler');
});

test('on a phone the journey begins as a table', async ({ mine: page, api, municipality: { alias } }) => {
  const id = await draw(api, alias, { title: 'På telefon', lanes: four, phases: { Fase: [{ name: 'Søke', cards: { backstage: ['Svarer'] } }] } });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/${alias}/reiser/${id}`);
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByLabel('Tekst, Bak kulissene, Søke')).toHaveValue('Svarer');
});
