import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { card, cell, grid, steps } from '../editor.ts';
import { expect, test } from '../fixtures.ts';

const rows = [
  ['Slik søker man om plass', '', '', '', '', ''],
  ['Hvem?', 'Gjør hva?', 'Kanal', 'Steg', 'Tid', 'Innspill'],
  ['Forelder', 'Leser om opptaket', 'Nettsted', 'Finne ut', '20 min', 'Vanskelig språk'],
  ['Servicetorget', 'Svarer på spørsmål', 'Telefon', '', '10 min', ''],
  ['Forelder', 'Sender søknad', 'Nettskjema', 'Søke', '30 min', ''],
  ['Saksbehandler', 'Kontrollerer søknaden', '', '', '15 min', 'Taster på nytt'],
];
const copied = rows.map((row) => row.join('\t')).join('\n');

test('I paste my sheet, mend what was misunderstood, and create the journey; taking it back is one step', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  await begin(page, alias);
  await page.evaluate((text) => navigator.clipboard.writeText(text), copied);
  await page.getByLabel('Lim inn fra regnearket').focus();
  await page.keyboard.press('Control+v');

  await expect(page.getByLabel('Navn på reisen')).toHaveValue('Slik søker man om plass');
  await expect(page.getByLabel('Overskriftene står i rad')).toHaveValue('2');
  const preview = page.getByRole('region', { name: 'Tjenestereisen' });
  await expect(preview.getByRole('columnheader')).toHaveText(['1. Finne ut', '2. Søke']);
  await expect(meaning(page, 'Gjør hva?')).toHaveValue('action');
  await expect(meaning(page, 'Innspill')).toHaveValue('note');

  await test.step('the unknown column is a pain point, and the service desk is seen by the user', async () => {
    await meaning(page, 'Innspill').selectOption('smertepunkt');
    await expect(preview.getByRole('row', { name: 'Smertepunkter' })).toContainText('Vanskelig språk');
    await page.getByLabel('Saksbehandler hører til i').selectOption('Støtteprosesser');
    await expect(preview.getByRole('row', { name: 'Støtteprosesser' })).toContainText('Kontrollerer søknaden');
  });
  await test.step('a row begins a step of its own', async () => {
    await page.getByText('Hvilke rader begynner et nytt steg?').click();
    await page.getByLabel('Rad 4: nytt steg').check();
    await expect(preview.getByRole('columnheader')).toHaveCount(3);
    await page.getByLabel('Rad 4: nytt steg').uncheck();
    await expect(preview.getByRole('columnheader')).toHaveCount(2);
  });
  await test.step('nothing is stored before I say so', async () => {
    expect((await api.get<{ items: unknown[] }>(`${alias}/journeys`)).items).toEqual([]);
  });

  await page.getByRole('button', { name: 'Opprett', exact: true }).click();
  await expect(steps(page)).toHaveText(['Finne ut', 'Søke']);
  await expect(card(cell(page, 'Søke', 'Støtteprosesser'), 'Kontrollerer søknaden')).toBeVisible();
  await expect(card(cell(page, 'Søke', 'Smertepunkter'), 'Taster på nytt')).toBeVisible();
  await expect(card(grid(page), 'Leser om opptaket')).toBeVisible();
  await page.getByRole('button', { name: 'Angre' }).last().click();
  await expect(page.getByText('«Slik søker man om plass» ligger i papirkurven.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Slik søker man om plass' })).toBeHidden();

  await test.step('the next sheet remembers where people belong', async () => {
    await begin(page, alias);
    await page.evaluate((text) => navigator.clipboard.writeText(text), copied);
    await page.getByLabel('Lim inn fra regnearket').focus();
    await page.keyboard.press('Control+v');
    await expect(page.getByLabel('Saksbehandler hører til i')).toHaveValue('support');
    await expect(page.getByText('husket fra sist').first()).toBeVisible();
  });
});

test('I upload 300 rows, and the seven that are wrong are named, each with its fault', async ({ mine: page, municipality: { alias } }) => {
  await begin(page, alias);
  await page.getByLabel('Eller velg en fil').setInputFiles(sheet('300-rows-7-faults.xlsx'));
  const faults = page.getByRole('region', { name: '7 feil i arket' });
  await expect(faults.getByRole('listitem')).toHaveText([
    /^Rad 37, .*: er ikke en tid vi kan lese – «en god stund»$/,
    /^Rad 80, .*: er et spenn, ikke ett tall – «1–2 uker»$/,
    /^Rad 112, .*: er utenfor det som er lov – «-15»$/,
    /^Rad 158, .*: er utenfor det som er lov – «140 %»$/,
    /^Rad 201, .*: sier ikke hvem som gjør det$/,
    /^Rad 249, .*: sier ikke hva som gjøres$/,
    /^Rad 295, .*: kjenner vi ikke igjen – «kanskje»$/,
  ]);
  await expect(page.getByText('60 steg,')).toBeVisible();
});

test('a sheet with the steps across is turned, and I can turn it back', async ({ mine: page, municipality: { alias } }) => {
  await begin(page, alias);
  await page.getByLabel('Eller velg en fil').setInputFiles(sheet('sideways.xlsx'));
  await expect(page.getByLabel('Stegene går bortover')).toBeChecked();
  await expect(page.getByLabel('Navn på reisen')).toHaveValue('Startlån: slik er det i dag');
  await page.getByLabel('Stegene går bortover').uncheck();
  await expect(page.getByLabel('Stegene går bortover')).not.toBeChecked();
});

test('a file that is no sheet is refused in words I understand', async ({ mine: page, municipality: { alias } }) => {
  await begin(page, alias);
  const file = { name: 'bilde.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK\u0003\u0004 ikke et ark') };
  await page.getByLabel('Eller velg en fil').setInputFiles(file);
  await expect(page.getByRole('alert')).toContainText('Filen er ødelagt og kan ikke leses.');
  await page.getByRole('button', { name: 'Velg et annet regneark' }).last().click();
});

test('I download the template', async ({ mine: page, municipality: { alias } }) => {
  await begin(page, alias);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned en mal' }).click();
  expect((await download).suggestedFilename()).toBe('medvirk-tjenestereise.xlsx');
});

async function begin(page: Page, alias: string): Promise<void> {
  await page.goto(`/${alias}/reiser/ny`);
  await page.getByLabel('Et regneark').check();
  await page.getByRole('button', { name: 'Gå videre til regnearket' }).click();
}

function meaning(page: Page, heading: string) {
  return page.getByLabel(`Kolonnen «${heading}» er`);
}

function sheet(name: string): string {
  return fileURLToPath(new URL(`../../../../modules/journeys/src/test/resources/sheets/${name}`, import.meta.url));
}
