import { accessible } from '../accessible.ts';
import { card, choose, grid, laneHead } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw, four } from '../journey.ts';

const lanes = { ...four, experience: 'Opplevelse' };
const felt = (text: string, whose: string, value: number) => ({ text, whose, felt: value });
const phases = {
  Søker: [
    {
      name: 'Fyller ut',
      cards: {
        backstage: ['Kontrollerer'],
        'pain-points': ['Ingen kvittering'],
        experience: [felt('Tungvint', 'Søker', -1), felt('Travelt', 'Saksbehandler', -2)],
      },
    },
  ],
};

test('I choose what is shown by the keyboard, save it under a name, send the address, and find it again', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  const id = await draw(api, alias, { title: 'Barnehageplass', lanes, phases });
  await page.goto(`/${alias}/reiser/${id}`);
  const views = page.getByRole('complementary', { name: 'Visninger' });
  const strip = page.getByText('Viser 2 av 5 rader. Bare opplevelsen til Søker.');

  await test.step('some rows, and the curve of one', async () => {
    await page.getByRole('button', { name: 'Visninger og utvalg' }).press('Enter');
    await expect(views).toContainText('Ingen lagrede visninger ennå');
    for (const row of ['Brukerens handlinger', 'Kontaktpunkter', 'Bak kulissene']) {
      await views.getByRole('checkbox', { name: row }).press('Space');
    }
    await views.getByLabel('Opplevelsen til').selectOption('Søker');
    await expect(strip).toBeVisible();
    await expect(laneHead(page, 'Bak kulissene')).toHaveCount(0);
    await expect(card(grid(page), 'Ingen kvittering')).toBeVisible();
    await expect(grid(page).getByRole('slider', { name: /Søker/ })).toBeVisible();
    await expect(grid(page).getByRole('slider', { name: /Saksbehandler/ })).toHaveCount(0);
    await accessible(page);
  });

  await test.step('it gets a name', async () => {
    await views.getByRole('button', { name: 'Lagre visningen' }).press('Enter');
    await page.getByLabel('Navn på visningen').fill('For ledergruppen');
    await page.keyboard.press('Enter');
    await expect(views.getByRole('button', { name: 'For ledergruppen', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  await test.step('the address alone shows the same, on paper too', async () => {
    const address = page.url();
    await page.getByRole('button', { name: 'Vis alt' }).click();
    await expect(laneHead(page, 'Bak kulissene')).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
    await page.goto(address);
    await expect(strip).toBeVisible();
    await page.goto(address.replace('?', '/utskrift?'));
    const sheet = page.getByRole('img', { name: /Ark 1 av 1/ });
    await expect(sheet).toContainText('Ingen kvittering');
    await expect(sheet).not.toContainText('Kontrollerer');
    await page.goBack();
  });

  await test.step('by its name it is found, deleted and taken back', async () => {
    await page.getByRole('button', { name: 'Vis alt' }).click();
    await page.getByRole('button', { name: 'Visninger og utvalg' }).click();
    await views.getByRole('button', { name: 'For ledergruppen', exact: true }).click();
    await expect(strip).toBeVisible();
    await choose(page, 'For ledergruppen', 'Slett');
    await expect(views).toContainText('Ingen lagrede visninger ennå');
    await page.getByRole('button', { name: 'Angre' }).last().click();
    await expect(views.getByRole('button', { name: 'For ledergruppen', exact: true })).toBeVisible();
  });
});

test('I share a part of a journey with somebody without an account, who sees what I saw, until I withdraw it', async ({
  mine: page,
  api,
  municipality: { alias },
  browser,
}) => {
  const id = await draw(api, alias, { title: 'Barnehageplass', lanes, phases });
  await page.goto(`/${alias}/reiser/${id}`);
  const links = page.getByRole('complementary', { name: 'Delte lenker' });
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();

  await page.getByRole('button', { name: 'Visninger og utvalg' }).click();
  await page.getByRole('checkbox', { name: 'Bak kulissene' }).uncheck();
  await page.getByRole('button', { name: 'Eksporter' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Del med en lenke' }).press('Enter');
  await links.getByRole('button', { name: 'Lag en lenke' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Lag en lenke' });
  const preview = dialog.getByRole('table');
  await expect(preview).toContainText('Ingen kvittering');
  await expect(preview).not.toContainText('Kontrollerer');
  await accessible(page);
  const seen = words(await preview.locator('tbody').innerText());
  await dialog.getByLabel('Hvem er den til?').fill('Foreldrerådet');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(links.getByRole('listitem')).toContainText('Virker til og med');
  await accessible(page);

  const outside = await browser.newPage();
  const address = await links.getByRole('listitem').locator('code').innerText();
  await outside.goto(address);
  await expect(outside.getByRole('heading', { level: 1 })).toHaveText('Barnehageplass');
  expect(words(await outside.locator('tbody').innerText())).toBe(seen);
  await accessible(outside);

  await links.getByRole('button', { name: 'Trekk tilbake' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trekk tilbake' }).click();
  await expect(links.getByRole('listitem')).toContainText('Trukket tilbake');
  await outside.reload();
  await expect(outside.getByRole('heading', { level: 1 })).toHaveText('Lenken virker ikke');
  await outside.close();
});
