import type { Page } from '@playwright/test';
import { card, cell, grid, laneHead, panel, stepHead, steps, stored } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw, four } from '../journey.ts';

const claim = { text: 'Rolig', felt: 0.4, whose: 'Forelder', status: 'reported' };

test.beforeEach(async ({ mine: page, api, municipality: { alias } }) => {
  const id = await draw(api, alias, {
    title: 'Bare tastatur',
    lanes: { ...four, experience: 'Opplevelse' },
    phases: {
      Før: [{ name: 'Søke', cards: { 'user-actions': ['Leser', 'Spør'], experience: [claim] } }, 'Vente'],
      Etter: ['Starte'],
    },
  });
  await page.goto(`/${alias}/reiser/${id}`);
  await stepHead(page, 'Søke').focus();
});

test('I walk the grid by the arrows, Home, End and Page keys, and Tab sees one stop', async ({ mine: page }) => {
  const at = async (keys: string, place: ReturnType<typeof cell>) => {
    await page.keyboard.press(keys);
    await expect(place).toBeFocused();
    await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1);
  };
  await at('ArrowDown', cell(page, 'Søke', 'Brukerens handlinger'));
  await at('ArrowRight', cell(page, 'Vente', 'Brukerens handlinger'));
  await at('ArrowDown', cell(page, 'Vente', 'Kontaktpunkter'));
  await at('ArrowLeft', cell(page, 'Søke', 'Kontaktpunkter'));
  await at('Home', laneHead(page, 'Kontaktpunkter'));
  await at('End', cell(page, 'Starte', 'Kontaktpunkter'));
  await at('ArrowUp', cell(page, 'Starte', 'Brukerens handlinger'));
  await at('ArrowUp', stepHead(page, 'Starte'));
  await at('Control+End', cell(page, 'Starte', 'Opplevelse'));
  await at('PageUp', stepHead(page, 'Starte'));
  await at('PageDown', cell(page, 'Starte', 'Opplevelse'));
  await at('Control+Home', page.getByRole('columnheader', { name: 'Fase', exact: true }));
  await at('ArrowRight', page.getByRole('columnheader', { name: 'Før' }));
  await at('ArrowRight', page.getByRole('columnheader', { name: 'Etter' }));
  await at('Control+Home', page.getByRole('columnheader', { name: 'Fase', exact: true }));
});

test('I go into a cell and out again, and write a new card with N', async ({ mine: page }) => {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card(grid(page), 'Leser')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(card(grid(page), 'Spør')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Søke', 'Brukerens handlinger')).toBeFocused();
  await page.keyboard.press('F2');
  await expect(card(grid(page), 'Leser')).toBeFocused();

  await test.step('Enter on the card opens its details, Esc leads back', async () => {
    await page.keyboard.press('Enter');
    await expect(panel(page).getByLabel('Tekst')).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type(' grundig');
    await stored(page, () => page.keyboard.press('Escape'));
    await expect(card(grid(page), 'Leser grundig')).toBeFocused();
    await expect(panel(page)).toBeHidden();
  });

  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('n');
  await page.keyboard.type('Ringer kommunen');
  await stored(page, () => page.keyboard.press('Enter'));
  await expect(card(cell(page, 'Vente', 'Brukerens handlinger'), 'Ringer kommunen')).toBeFocused();

  await test.step('what is begun and left with Esc is not made', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.keyboard.type('Angrer meg');
    await page.keyboard.press('Escape');
    await expect(cell(page, 'Vente', 'Brukerens handlinger')).toBeFocused();
    await expect(cell(page, 'Vente', 'Brukerens handlinger')).toHaveAccessibleName(/1 kort/);
  });

  await test.step('Enter in an empty cell begins a card', async () => {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(cell(page, 'Starte', 'Brukerens handlinger').getByRole('textbox')).toBeFocused();
  });
});

test('I move a card with Alt and the arrows; it is told, and the focus goes with it', async ({ mine: page }) => {
  const order = cell(page, 'Søke', 'Brukerens handlinger').locator('.je-card-text');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await stored(page, () => page.keyboard.press('Alt+ArrowDown'));
  await expect(order).toHaveText(['Spør', 'Leser']);
  await told(page, 'Flyttet til Søke, plass 2 av 2');
  await stored(page, () => page.keyboard.press('Alt+ArrowUp'));
  await expect(order).toHaveText(['Leser', 'Spør']);

  for (const step of ['Vente', 'Starte']) {
    await stored(page, () => page.keyboard.press('Alt+ArrowRight'));
    await told(page, `Flyttet til ${step}, plass 1 av 1`);
    await expect(card(cell(page, step, 'Brukerens handlinger'), 'Leser')).toBeFocused();
  }
  await page.keyboard.press('Alt+ArrowRight');
  await told(page, 'Lenger kommer kortet ikke.');
  await stored(page, () => page.keyboard.press('Alt+ArrowLeft'));
  await expect(card(cell(page, 'Vente', 'Brukerens handlinger'), 'Leser')).toBeFocused();
});

test('I delete a card, and take it back and forth with the undo keys', async ({ mine: page }) => {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await stored(page, () => page.keyboard.press('Delete'));
  await expect(card(grid(page), 'Leser')).toHaveCount(0);
  await expect(card(grid(page), 'Spør')).toBeFocused();
  await expect(page.getByText('Slettet: Leser')).toBeVisible();
  await stored(page, () => page.keyboard.press('Control+z'));
  await expect(card(grid(page), 'Leser')).toBeVisible();
  await stored(page, () => page.keyboard.press('Control+Shift+z'));
  await expect(card(grid(page), 'Leser')).toHaveCount(0);
  await stored(page, () => page.keyboard.press('Control+z'));
  await stored(page, () => page.keyboard.press('Control+y'));
  await expect(card(grid(page), 'Leser')).toHaveCount(0);

  await test.step('a moved card that is drawn anew does not take the undo keys with it', async () => {
    await stored(page, () => page.keyboard.press('Alt+ArrowRight'));
    await stored(page, () => page.keyboard.press('Control+z'));
    await expect(card(cell(page, 'Søke', 'Brukerens handlinger'), 'Spør')).toBeVisible();
    await expect(page.locator('body')).not.toBeFocused();
  });
});

test('I tell how it feels with the keys of a slider', async ({ mine: page }) => {
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');
  const slider = page.getByRole('slider', { name: 'Opplevelse, Forelder, Søke' });
  await expect(slider).toBeFocused();
  for (const [key, value] of [
    ['ArrowUp', '0.5'],
    ['ArrowDown', '0.4'],
    ['PageUp', '1.4'],
    ['PageUp', '2'],
    ['PageDown', '1'],
    ['Home', '-2'],
    ['End', '2'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(slider).toHaveAttribute('aria-valuenow', value);
    await expect(slider).toBeFocused();
  }
  await expect(page.getByText('Lagret nå nettopp')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(slider).not.toHaveAttribute('aria-valuenow', '2');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Søke', 'Opplevelse')).toBeFocused();
});

test('I move steps and rows with Alt and the arrows, and name them with Enter', async ({ mine: page }) => {
  await stored(page, () => page.keyboard.press('Alt+ArrowRight'));
  await expect(steps(page)).toHaveText(['Vente', 'Søke', 'Starte']);
  await expect(stepHead(page, 'Søke')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByLabel('Navn')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Be om plass');
  await stored(page, () => page.keyboard.press('Escape'));
  await expect(stepHead(page, 'Be om plass')).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await stored(page, () => page.keyboard.press('Alt+ArrowDown'));
  await expect(grid(page).locator('.je-lane-name').first()).toHaveText('Kontaktpunkter');
  await expect(laneHead(page, 'Brukerens handlinger')).toBeFocused();
});

test('I open the menu of a card by its key, and choose with the arrows', async ({ mine: page }) => {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu', { name: 'Flere valg for Leser' });
  await expect(menu.getByRole('menuitem', { name: 'Rediger' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(menu.getByRole('menuitem', { name: 'Lag en kopi' })).toBeFocused();
  await stored(page, () => page.keyboard.press('Enter'));
  await expect(card(grid(page), 'Leser')).toHaveCount(2);
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(card(grid(page), 'Leser').nth(1)).toBeFocused();
});

/** A screen reader is told. */
async function told(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
}
