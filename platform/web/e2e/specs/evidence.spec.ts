import { accessible } from '../accessible.ts';
import { card, grid, panel, stored } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw, four } from '../journey.ts';

const phases = {
  Søker: [{ name: 'Venter på svar', cards: { 'pain-points': [{ text: 'Ingen kvittering', weight: 4 }], backstage: [{ text: 'Leser søknaden', system: 'Visma Flyt', status: 'assumed' }] } }],
};
const definition = { numerator: { nb: 'Dager' }, unit: 'days', increaseIsGood: false };
const indicator = { name: { nb: 'Tid til svar' }, cadence: 'month', satisfaction: false, definition };
const point = { from: '2026-09-01', to: '2026-09-30', value: 42, n: 40 };

test('how sure we are: measured by an indicator, confirmed by somebody, and in doubt when its system is gone', async ({ mine: page, api, municipality: { alias } }) => {
  const id = await draw(api, alias, { title: 'Barnehageplass', lanes: four, phases });
  const made = await api.post<{ id: string }>(`${alias}/measurement/indicators`, indicator);
  await api.post(`${alias}/measurement/indicators/${made.id}/observations`, { points: [point] });
  await api.post(`${alias}/catalogue/systems`, { name: 'Visma Flyt', retiredOn: '2026-01-01', replacedBy: 'Oppad' });
  await page.goto(`/${alias}/reiser/${id}`);

  await test.step('from the card I link what is measured, by the keyboard', async () => {
    await card(grid(page), 'Ingen kvittering').click();
    await panel(page).getByRole('button', { name: 'Koble til en måling' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Knytt kortet til en måling' });
    await dialog.getByLabel('Indikator').fill('Tid');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'Tid til svar' }).click();
    await accessible(page);
    await dialog.getByRole('button', { name: 'Knytt til' }).press('Enter');
    await expect(panel(page)).toContainText('Målt: følger av funnene under.');
    await expect(panel(page)).toContainText('n = 40');
    await expect(panel(page)).toContainText('Taler for');
  });

  await test.step('I confirm that it still holds', async () => {
    await stored(page, () => panel(page).getByRole('button', { name: 'Bekreft at dette fortsatt stemmer' }).press('Enter'));
    await expect(panel(page)).toContainText('Bekreftet av Ada Prøve');
    await accessible(page);
  });

  await test.step('with other words it is to be confirmed anew, and with the same ones it still is', async () => {
    const words = panel(page).getByLabel('Tekst', { exact: true });
    const confirmed = await words.inputValue();
    for (const text of [`${confirmed} på nytt`, confirmed]) {
      await words.fill(text);
      await stored(page, () => words.press('Tab'));
      const reworded = panel(page).getByText('Ordene er endret siden kortet ble bekreftet');
      await expect(reworded).toHaveCount(text === confirmed ? 0 : 1);
    }
  });

  await test.step('the panel counts what is assumed, old and unknown, and leads to what is in doubt', async () => {
    await page.getByRole('toolbar').getByRole('button', { name: 'Hvor sikkert vet vi dette?' }).press('Enter');
    const table = panel(page).getByRole('table');
    await expect(table.getByRole('row', { name: /Hele reisen/ })).toContainText('1 (50 %)');
    await accessible(page);
    await panel(page).getByRole('button', { name: 'Leser søknaden' }).press('Enter');
    await expect(panel(page)).toContainText('Visma Flyt er tatt ut av bruk 1. jan. 2026. Erstattet av Oppad.');
  });

  await test.step('the indicator says which cards it speaks of', async () => {
    await page.goto(`/${alias}/maling/${made.id}`);
    await expect(page.getByText('Barnehageplass · Venter på svar · Smertepunkter')).toBeVisible();
    await accessible(page);
    await page.getByRole('link', { name: 'Ingen kvittering' }).click();
    await expect(panel(page).getByLabel('Tekst')).toHaveValue('Ingen kvittering');
  });
});

test('two personas, side by side and each with a line of its own that keeps its gaps', async ({ mine: page, api, municipality: { alias } }) => {
  const [near, far] = await Promise.all(
    ['Ny i byen', 'Pårørende langt unna'].map((name) =>
      api.post<{ id: string }>(`${alias}/journeys/personas`, { name, digitalSkills: 'low', restsOn: [] }),
    ),
  );
  const id = await draw(api, alias, {
    title: 'Sykehjemsplass',
    lanes: { experience: 'Opplevelse' },
    phases: {
      Søker: [
        { name: 'Søker', cards: { experience: [{ text: 'usikker', felt: -1.5, persona: near?.id }, { text: 'lettet', felt: 1, persona: near?.id }] } },
        'Venter',
        { name: 'Får plass', cards: { experience: [{ text: 'glad', felt: 2, persona: far?.id }] } },
      ],
    },
  });

  await test.step('the list, and two of them side by side', async () => {
    await page.goto(`/${alias}/reiser/personas`);
    await page.getByRole('link', { name: 'Ny i byen' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Ny i byen' })).toBeVisible();
    await expect(page.getByText('2 opplevelser')).toBeVisible();
    await accessible(page);
    await page.getByRole('link', { name: 'Sammenlign', exact: true }).press('Enter');
    await page.getByLabel('Hvilke').fill('Pårørende');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'Pårørende langt unna' }).click();
    await page.keyboard.press('Escape');
    const table = page.getByRole('table', { name: 'Personas side om side' });
    await expect(table.getByRole('columnheader', { name: 'Pårørende langt unna' })).toBeVisible();
    await expect(table.getByRole('row', { name: /Digitale ferdigheter/ })).toContainText('Små');
    await accessible(page);
  });

  await test.step('a point of the curve opens to its parts by the keyboard, and a gap says that nobody knows', async () => {
    await page.goto(`/${alias}/reiser/${id}`);
    await page.getByRole('slider', { name: 'Opplevelse, Ny i byen, Søker' }).first().click();
    await expect(panel(page).getByRole('region', { name: 'Punktet på kurven' })).toContainText('−0,3 av 2 opplevelser');
    await accessible(page);
    await panel(page).getByRole('button', { name: 'Slik er kurven regnet ut' }).press('Enter');
    const line = panel(page).getByRole('table', { name: 'Opplevelsen steg for steg: Ny i byen' });
    await expect(line.getByRole('row', { name: /Venter/ })).toContainText('ingen vet');
    await line.getByText('−0,3').press('Enter');
    await expect(line.getByRole('button', { name: '+1 lettet' })).toBeVisible();
    await accessible(page);
  });
});
