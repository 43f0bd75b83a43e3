import { accessible, unobjectionable } from '../accessible.ts';
import type { Api } from '../api.ts';
import { expect, test } from '../fixtures.ts';

const definition = {
  numerator: { nb: 'De som svarte fornøyd' },
  denominator: { nb: 'Alle som svarte' },
  unit: 'percent',
  increaseIsGood: true,
};
const indicator = (name: string) => ({ name: { nb: name }, cadence: 'month', satisfaction: true, definition });
const point = (month: string, numerator: number, n: number) => ({ from: `${month}-01`, to: lastOf(month), numerator, n });

function lastOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}

async function measured(api: Api, alias: string, name: string): Promise<string> {
  const { id } = await api.post<{ id: string }>(`${alias}/measurement/indicators`, indicator(name));
  const points = [point('2025-01', 30, 50), point('2025-02', 2, 4), point('2025-03', 4, 7), point('2025-04', 0, 40)];
  await api.post(`${alias}/measurement/indicators/${id}/observations`, { points });
  return id;
}

test('from an indicator to measurements and a baseline that is locked', async ({ mine: page, municipality: { alias } }) => {
  await page.goto(`/${alias}/maling`);
  await expect(page.getByText('Ingen måler noe ennå.')).toBeVisible();
  await page.getByRole('link', { name: 'Ny indikator' }).click();
  await page.getByLabel('Navn (bokmål)').fill('Fornøyd med søknaden');
  await page.getByLabel('Teller (bokmål)').fill('De som svarte fornøyd eller svært fornøyd');
  await page.getByLabel('Nevner (bokmål)').fill('Alle som svarte');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Fornøyd med søknaden' })).toBeVisible();

  await page.getByRole('button', { name: 'Legg inn målinger' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Lim inn flere').click();
  await dialog.getByLabel('Lim inn fra et regneark').fill('2025-01\t31\t50\n2025-02\t2\t4\n2025-03\t4\t7\nmars\t1\t2');
  await expect(dialog.getByText('1 linje kan ikke leses.')).toBeVisible();
  await dialog.getByLabel('Lim inn fra et regneark').fill('2025-01\t31\t50\n2025-02\t2\t4\n2025-03\t4\t7');
  await dialog.getByRole('button', { name: 'Legg inn 3 målinger' }).click();
  const figure = page.getByRole('figure', { name: 'Utvikling over tid' });
  await expect(figure.getByRole('img', { name: /januar 2025: 62.%, usikkerhet 48.% til 74.%, n = 50/ })).toBeVisible();
  await expect(figure.getByRole('img', { name: 'februar 2025: Skjult: færre enn 5 svar' })).toBeVisible();
  await expect(figure.getByRole('img', { name: /mars 2025: 57.%.*usikkert/ })).toBeVisible();

  await page.getByRole('button', { name: 'Nytt nullpunkt' }).click();
  await dialog.getByLabel('Hvilken måling').selectOption({ label: '62 % i januar 2025 (n = 50)' });
  await dialog.getByRole('button', { name: 'Lagre nullpunktet' }).click();
  await page.getByRole('button', { name: 'Lås nullpunktet' }).click();
  await expect(dialog).toContainText('Dette kan ikke angres');
  await dialog.getByRole('button', { name: 'Lås nullpunktet' }).click();
  const baseline = page.getByRole('region', { name: 'Nullpunkt' });
  await expect(baseline.getByText('Låst', { exact: true })).toBeVisible();
  await expect(baseline.getByRole('button', { name: 'Lås nullpunktet' })).toBeHidden();
});

test('a period that is measured is replaced only when I say so, and the history keeps what stood there', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  const id = await measured(api, alias, 'Erstattes');
  await page.goto(`/${alias}/maling/${id}`);
  await page.getByRole('button', { name: 'Legg inn målinger' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Lim inn flere').click();
  await dialog.getByLabel('Lim inn fra et regneark').fill('2025-01\t35\t50\n2025-05\t30\t50');
  await dialog.getByRole('button', { name: 'Legg inn 2 målinger' }).click();
  await expect(dialog.getByRole('alert')).toContainText(/januar 2025 er målt: 60.%/);
  await expect(dialog.getByRole('alert')).toContainText('Erstatte?');
  await unobjectionable(page);
  await dialog.getByRole('button', { name: 'Erstatt', exact: true }).click();
  const figure = page.getByRole('figure', { name: 'Utvikling over tid' });
  await expect(figure.getByRole('img', { name: /januar 2025: 70.%/ })).toBeVisible();
  const history = page.getByRole('region', { name: 'Historikk' });
  await expect(history).toContainText(/Måling januar 2025/);
  await expect(history).toContainText(/60.%.*70.%/);
  await page.getByRole('button', { name: 'Legg inn målinger' }).click();
  await dialog.getByText('Én måling').click();
  await expect(dialog.getByLabel('Periode')).toHaveValue('2025-06-01');
});

test('another definition breaks the line, and I am told before I save', async ({ mine: page, api, municipality: { alias } }) => {
  const id = await measured(api, alias, 'Brytes');
  await page.goto(`/${alias}/maling/${id}/rediger`);
  await page.getByLabel('Teller (bokmål)').fill('De som svarte svært fornøyd');
  await expect(page.getByText('Linjen brytes', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Lagre og bryt linjen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Brytes', exact: true })).toBeVisible();
  await api.post(`${alias}/measurement/indicators/${id}/observations`, { points: [point('2025-05', 20, 50)] });
  await page.reload();
  await expect(page.getByText('Linjen er brutt der definisjonen er endret.')).toBeVisible();
});

test('with the keyboard alone: from point to point, then the table', async ({ mine: page, api, municipality: { alias } }) => {
  const id = await measured(api, alias, 'Tastatur');
  await page.goto(`/${alias}/maling/${id}`);
  const figure = page.getByRole('figure', { name: 'Utvikling over tid' });
  await figure.getByRole('button', { name: /Last ned/ }).focus();
  await page.keyboard.press('Tab');
  await expect(figure.getByRole('img', { name: /april 2025: 0.%/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(figure.getByRole('img', { name: /februar 2025: Skjult/ })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(figure.getByRole('img', { name: /januar 2025: 60.%/ })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  const table = figure.getByRole('table');
  await expect(table.getByRole('row', { name: /januar 2025/ })).toContainText('60');
  await expect(table.getByRole('row', { name: /februar 2025/ })).toContainText('Skjult: færre enn 5 svar');
  await expect(table.getByRole('row', { name: /april 2025/ })).toContainText('0');
});

test('every view of indicators, light and dark, and on a narrow screen', async ({ mine: page, api, municipality: { alias } }) => {
  test.slow();
  const id = await measured(api, alias, 'Synlig');
  const dialog = page.getByRole('dialog');

  await page.goto(`/${alias}/maling`);
  await expect(page.getByRole('link', { name: 'Synlig' })).toBeVisible();
  await accessible(page);
  await page.goto(`/${alias}/maling/${id}`);
  await expect(page.getByRole('region', { name: 'Historikk' })).toContainText('Opprettet');
  await accessible(page);
  await page.getByText('Tabell', { exact: true }).click();
  await accessible(page);
  await page.getByRole('button', { name: 'Legg inn målinger' }).click();
  await unobjectionable(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Nytt nullpunkt' }).click();
  await unobjectionable(page);
  await dialog.getByRole('button', { name: 'Lagre nullpunktet' }).click();
  await page.getByRole('button', { name: 'Lås nullpunktet' }).click();
  await unobjectionable(page);
  await page.goto(`/${alias}/maling/${id}/rediger`);
  await page.getByLabel('Teller (bokmål)').fill('Noe annet');
  await accessible(page);
});
