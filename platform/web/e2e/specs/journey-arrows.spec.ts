import { accessible } from '../accessible.ts';
import { card, cell, choose, grid, panel, show, stepHead, stored } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw } from '../journey.ts';

const lanes = {
  'user-actions': 'Brukerens handlinger',
  frontstage: 'Synlig for brukeren',
  backstage: 'Bak kulissene',
};

test.beforeEach(async ({ mine: page, api, municipality: { alias } }) => {
  const id = await draw(api, alias, {
    title: 'Pil for pil',
    lanes,
    phases: {
      Før: [
        { name: 'Søke', cards: { 'user-actions': ['Sender søknad'] } },
        {
          name: 'Behandle',
          cards: {
            frontstage: [{ text: 'Tar imot', unit: 'Servicetorget' }],
            backstage: [{ text: 'Vurderer', unit: 'Oppvekst' }],
          },
        },
      ],
      Etter: [{ name: 'Svare', cards: { 'user-actions': ['Får svar'] } }],
    },
    arrows: [['Tar imot', 'Vurderer', 'handoff', 'Hele søknaden']],
  });
  await page.goto(`/${alias}/reiser/${id}`);
  await stepHead(page, 'Søke').focus();
});

test('I draw an arrow by the keys, hear what it crosses, change it, and take it back', async ({ mine: page }) => {
  const arrows = page.locator('.je-arrow');
  await expect(arrows).toHaveCount(1);
  await expect(card(grid(page), 'Tar imot')).toHaveAccessibleDescription(
    'Overlevering til «Vurderer», «Hele søknaden», krysser synlighetslinjen',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card(grid(page), 'Sender søknad')).toBeFocused();
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Til steg')).toHaveValue(/.+/);
  await expect(dialog.getByLabel('Til kort')).toContainText('Tar imot (Synlig for brukeren)');
  await expect(dialog.getByLabel('Hva pilen betyr')).toHaveValue('message');
  await accessible(page);
  await dialog.getByLabel('Til kort').press('ArrowDown');
  await dialog.getByLabel('Tekst på pilen').fill('Vedlegg');
  await dialog.getByRole('button', { name: 'Trekk pilen' }).focus();
  await stored(page, () => page.keyboard.press('Enter'));
  await expect(arrows).toHaveCount(2);
  await expect(card(grid(page), 'Sender søknad')).toBeFocused();
  await expect(card(grid(page), 'Sender søknad')).toHaveAccessibleDescription(
    'Melding til «Vurderer», «Vedlegg», krysser samhandlingslinjen og synlighetslinjen',
  );

  await test.step('in the panel of the card its arrows are listed, and one opens', async () => {
    await page.keyboard.press('Enter');
    const listed = panel(page).getByRole('region', { name: 'Piler' });
    await listed.getByRole('button', { name: /^Melding til «Vurderer»/ }).press('Enter');
    await expect(panel(page).getByRole('heading')).toHaveText(/^Melding fra «Sender søknad» til «Vurderer»/);
    await stored(page, () => panel(page).getByLabel('Hva pilen betyr').selectOption('flow'));
    await accessible(page);
    await stored(page, () => panel(page).getByRole('button', { name: 'Slett pilen' }).press('Enter'));
    await expect(arrows).toHaveCount(1);
    await expect(card(grid(page), 'Sender søknad')).toBeFocused();
  });

  await test.step('undo brings it back, and a deleted card takes its arrows with it and back again', async () => {
    await stored(page, () => page.keyboard.press('Control+z'));
    await expect(arrows).toHaveCount(2);
    await stored(page, () => page.keyboard.press('Delete'));
    await expect(arrows).toHaveCount(1);
    await stored(page, () => page.keyboard.press('Control+z'));
    await expect(arrows).toHaveCount(2);
  });

  await test.step('the table lists them', async () => {
    await show(page, 'Tabell');
    await expect(page.getByRole('list', { name: 'Piler' })).toHaveCount(3);
    await expect(page.getByRole('button', { name: /^Arbeidsflyt fra «Sender søknad», «Vedlegg», krysser/ })).toBeVisible();
  });
});

test('I pull an arrow by the pointer, open it by a click, and hide what I do not need to see', async ({ mine: page }) => {
  const arrows = page.locator('.je-arrow');
  await cell(page, 'Behandle', 'Bak kulissene').locator('.je-card').hover();
  await page.locator('.je-pull').hover();
  await page.mouse.down();
  await card(grid(page), 'Får svar').hover();
  await stored(page, () => page.mouse.up());
  await expect(arrows).toHaveCount(2);
  await accessible(page);
  const line = await arrows.nth(1).locator('.je-arrow-head').boundingBox();
  await page.mouse.click((line?.x ?? 0) + 2, (line?.y ?? 0) + 4);
  await expect(panel(page).getByRole('heading')).toHaveText(
    'Melding fra «Vurderer» til «Får svar», krysser samhandlingslinjen og synlighetslinjen',
  );
  await panel(page).getByRole('button', { name: 'Lukk' }).click();
  await page.getByRole('switch', { name: 'Vis piler' }).click();
  await expect(arrows).toHaveCount(0);
  await page.getByRole('switch', { name: 'Vis piler' }).click();
  await expect(arrows).toHaveCount(2);
  await choose(page, 'Får svar', 'Trekk pil til …');
  await expect(page.getByRole('dialog')).toBeVisible();
});
