import { accessible } from '../accessible.ts';
import { card, grid, laneHead, panel, stepHead, steps, stored } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw, four } from '../journey.ts';

test('I begin from a template by the keyboard, save one of our own, and copy a step whose source I follow', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  const cards = { backstage: ['Kontrollerer'], 'pain-points': [{ text: 'Ingen kvittering', weight: 4 }] };
  const id = await draw(api, alias, {
    title: 'Barnehageplass',
    lanes: four,
    phases: { Søker: [{ name: 'Fyller ut', cards }, 'Ettersender'] },
  });

  await test.step('a life event as the citizen meets it, by the keyboard alone', async () => {
    await page.goto(`/${alias}/reiser/ny`);
    await expect(page.getByText('6 faser · 12 steg · 9 rader')).toBeVisible();
    await accessible(page);
    await page.getByLabel('Navn på reisen').focus();
    await page.keyboard.type('Miste jobben');
    await page.getByLabel('Fire rader').focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel('Livshendelse sett fra innbyggeren')).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(stepHead(page, 'Noe skjer')).toBeVisible();
    await expect(laneHead(page, 'Andre virksomheter')).toBeAttached();
    await page.getByTitle('Tjeneste og perspektiv').click();
    await expect(panel(page)).toContainText('Laget fra malen «Livshendelse sett fra innbyggeren»');
  });

  await test.step('a template of our own, without what was found out', async () => {
    await page.goto(`/${alias}/reiser/${id}`);
    await page.getByTitle('Tjeneste og perspektiv').click();
    await panel(page).getByRole('button', { name: 'Lagre som mal' }).click();
    const dialog = page.getByRole('dialog', { name: 'Lagre som mal' });
    await dialog.getByLabel('Navn på malen').fill('Søknad om plass');
    await dialog.getByLabel('Ta med kortene').check();
    await dialog.getByRole('button', { name: 'Lagre som mal' }).click();
    await expect(page.getByText('Malen «Søknad om plass» er lagret')).toBeVisible();
    await page.goto(`/${alias}/reiser/ny`);
    await page.getByLabel('Navn på reisen').fill('Kulturskole');
    await page.getByRole('radio', { name: 'Søknad om plass' }).check();
    await expect(page.getByText('Laget av Ada Prøve')).toBeVisible();
    await page.getByRole('button', { name: 'Opprett reisen' }).click();
    await expect(steps(page)).toHaveText(['Fyller ut', 'Ettersender']);
    await expect(card(grid(page), 'Kontrollerer')).toBeVisible();
    await expect(card(grid(page), 'Ingen kvittering')).toHaveCount(0);
  });

  await test.step('a step goes into another journey, and says first what happens', async () => {
    await page.goto(`/${alias}/reiser/${id}`);
    await stepHead(page, 'Fyller ut').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Kopier til en annen reise …' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Kopier steget «Fyller ut»' });
    await dialog.getByLabel('Til reise').fill('Miste');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'Miste jobben' }).click();
    await expect(dialog).toContainText('2 kort blir med.');
    await expect(dialog).toContainText('Rader som ikke finnes der, blir laget: Bak kulissene.');
    await dialog.getByLabel('Plass').selectOption('Etter «Noe skjer» (Livet endrer seg)');
    await accessible(page);
    await dialog.getByRole('button', { name: 'Kopier' }).click();
    await expect(page.getByText('«Fyller ut» er kopiert til «Miste jobben»')).toBeVisible();
  });

  await test.step('and the copy leads back to where it comes from', async () => {
    await page.getByRole('link', { name: 'Til listen over tjenestereiser' }).click();
    await page.getByRole('link', { name: 'Miste jobben' }).click();
    await expect(steps(page).nth(1)).toHaveText('Fyller ut');
    await expect(card(grid(page), 'Ingen kvittering')).toBeVisible();
    await stepHead(page, 'Fyller ut').click();
    await panel(page).getByRole('link', { name: 'Barnehageplass · Fyller ut' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Barnehageplass' })).toBeAttached();
    await expect(panel(page).getByLabel('Navn')).toHaveValue('Fyller ut');
    await stored(page, () => panel(page).getByRole('button', { name: 'Slett steg' }).click());
    await page.goBack();
    await stepHead(page, 'Fyller ut').click();
    await expect(panel(page)).toContainText('Originalen finnes ikke lenger.');
  });
});
