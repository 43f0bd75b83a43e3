import { accessible } from '../accessible.ts';
import { grid, panel, stepHead, stored } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw, four } from '../journey.ts';

test('a step is told in another journey by the keyboard, and one walks both ways', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  await draw(api, alias, {
    title: 'Saksbehandling',
    lanes: four,
    phases: { Behandle: [{ name: 'Vurdere', touchMinutes: 40, waitingMinutes: 14400 }, 'Vedta'] },
  });
  const id = await draw(api, alias, {
    title: 'Fra søknad til svar',
    lanes: four,
    phases: { Søke: ['Søker', 'Saken behandles'], Svar: [{ name: 'Får svar', touchMinutes: 5, waitingMinutes: 0 }] },
  });
  await page.goto(`/${alias}/reiser/${id}`);

  await test.step('I choose the journey in the details of the step', async () => {
    await stepHead(page, 'Saken behandles').focus();
    await page.keyboard.press('Enter');
    await panel(page).getByLabel('Fortell steget i en annen reise', { exact: true }).focus();
    await page.keyboard.type('saks');
    await expect(page.getByRole('option', { name: 'Saksbehandling' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await stored(page, () => page.keyboard.press('Enter'));
    await expect(stepHead(page, 'Saken behandles')).toContainText('Fortalt i «Saksbehandling»');
    await expect(stepHead(page, 'Saken behandles')).toContainText('2 steg · arbeid minst 40 min · venting minst 10 dager');
    await expect(page.locator('.je-sums')).toContainText(
      'Arbeidstid 45 min (herav 40 min fra underreiser, ukjent i 1 steg der), ukjent i 1 steg',
    );
    await accessible(page);
  });

  await test.step('there and back again', async () => {
    await panel(page).getByRole('link', { name: 'Saksbehandling' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Saksbehandling' })).toBeAttached();
    const back = page.getByRole('navigation', { name: 'Inngår i' }).getByRole('link', { name: 'Saken behandles' });
    await back.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Fra søknad til svar' })).toBeAttached();
    await expect(panel(page).getByLabel('Navn')).toHaveValue('Saken behandles');
  });

  await test.step('a circle is refused, and nothing is changed', async () => {
    await page.getByRole('toolbar').getByText('Tabell', { exact: true }).click();
    await page.getByRole('table').getByRole('link', { name: 'Fortalt i «Saksbehandling»' }).click();
    await stepHead(page, 'Vurdere').click();
    await panel(page).getByLabel('Fortell steget i en annen reise', { exact: true }).click();
    await page.keyboard.type('fra søknad');
    await page.getByRole('option', { name: 'Fra søknad til svar' }).click();
    await expect(page.getByText('reisen ville vært fortalt i seg selv (Saksbehandling › Fra søknad til svar ›')).toBeVisible();
    await expect(panel(page).getByLabel('Fortell steget i en annen reise', { exact: true })).toBeVisible();
  });

  await test.step('the list tells which is part of which', async () => {
    await page.goto(`/${alias}/reiser`);
    await expect(page.getByRole('row').filter({ hasText: 'Inngår i Fra søknad til svar' })).toContainText('Saksbehandling');
    await page.getByText('Bare øverste nivå').click();
    await expect(page.getByRole('link', { name: 'Saksbehandling' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Fra søknad til svar' })).toBeVisible();
  });
});

test('a journey that has grown is divided', async ({ mine: page, api, municipality: { alias } }) => {
  const phases = Object.fromEntries(
    Array.from({ length: 13 }, (_, i) => [
      `Fase ${i + 1}`,
      [{ name: `Steg ${i + 1}`, touchMinutes: 10, cards: { backstage: [`Arbeid ${i + 1}`] } }],
    ]),
  );
  const id = await draw(api, alias, {
    title: 'Byggesak',
    lanes: four,
    phases,
    arrows: [
      ['Arbeid 9', 'Arbeid 10', 'handoff', 'saken'],
      ['Arbeid 11', 'Arbeid 12', 'flow'],
    ],
  });
  await page.goto(`/${alias}/reiser/${id}`);
  await expect(page.getByText('Reisen har 13 faser og 13 kort.')).toBeVisible();
  await page.getByRole('button', { name: 'Del opp' }).click();
  const dialog = page.getByRole('dialog', { name: 'Del opp reisen' });
  await dialog.getByLabel('Fra og med fase').selectOption('Fase 10');
  await dialog.getByLabel('Til og med fase').selectOption('Fase 3');
  await expect(dialog).toContainText('Den siste fasen kommer før den første.');
  await dialog.getByLabel('Til og med fase').selectOption('Fase 12');
  await expect(dialog).toContainText('3 faser: Fase 10, Fase 11, Fase 12');
  await expect(dialog).toContainText('Arbeid 9 → Arbeid 10 (Overlevering: saken)');
  await dialog.getByLabel('Navn på den nye reisen').fill('Tilsyn');
  await accessible(page);
  await dialog.getByRole('button', { name: 'Del opp' }).click();

  const divided = grid(page).locator('.je-step').filter({ hasText: 'Tilsyn' });
  await expect(divided).toContainText('Fortalt i «Tilsyn»');
  await expect(divided).toContainText('3 steg · arbeid 30 min · ventetid ukjent');
  await expect(grid(page).locator('.je-step-name')).toHaveCount(11);
  await expect(page.locator('.je-sums')).toContainText('herav 30 min fra underreiser');
  await page.getByRole('button', { name: 'Versjoner' }).click();
  await expect(panel(page)).toContainText('Før Tilsyn ble skilt ut');
  await divided.click();
  await panel(page).getByRole('link', { name: 'Tilsyn' }).click();
  await expect(page.getByRole('navigation', { name: 'Inngår i' })).toContainText('Byggesak');
  await expect(grid(page).locator('.je-step-name')).toHaveText(['Steg 10', 'Steg 11', 'Steg 12']);
});
