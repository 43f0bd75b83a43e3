import type { Browser, Page } from '@playwright/test';
import { accessible, narrow, unobjectionable } from '../accessible.ts';
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

async function asked(api: Api, alias: string, name: string): Promise<{ id: string; path: string }> {
  const { id } = await api.post<{ id: string }>(`${alias}/measurement/indicators`, indicator(name));
  const survey = await api.post<{ id: string; version: number }>(`${alias}/measurement/surveys`, {
    indicator: id,
    title: { nb: `Spør om ${name}` },
    asksEndState: true,
    asksChannel: true,
    questions: [
      { id: 'q1', kind: 'satisfaction', text: { nb: 'Hvor fornøyd er du?' }, required: true },
      { id: 'q2', kind: 'text', text: { nb: 'Hva kunne vært bedre?' }, required: false },
    ],
  });
  return api.put(`${alias}/measurement/surveys/${survey.id}/opening`, survey.version, undefined);
}

/** A citizen with a phone, who has never signed in anywhere. */
async function citizen(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nb-NO', javaScriptEnabled: false });
  return context.newPage();
}

const answer = (value: string) => ({ language: 'nb', endState: 'success', channel: 'telephone', answers: [{ question: 'q1', value }] });

test('from an indicator to a citizen’s answer and what it shows', async ({ mine: page, api, municipality: { alias }, browser }) => {
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

  await page.getByRole('link', { name: 'Ny spørreundersøkelse' }).click();
  await page.getByLabel('Tittel (bokmål)').fill('Hvordan var det å søke?');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hvordan var det å søke?' })).toBeVisible();
  const survey = page.url().split('/').at(-1);
  await page.getByRole('button', { name: 'Åpne for svar' }).click();
  await dialog.getByRole('button', { name: 'Åpne for svar' }).click();
  const address = await page.getByRole('region', { name: 'Her svarer folk' }).locator('code').innerText();

  const phone = await citizen(browser);
  await phone.goto(address);
  await expect(phone.getByRole('heading', { level: 1 })).toContainText('Hvordan var det å søke?');
  await expect(phone.locator('body')).not.toContainText('Medvirk');
  await phone.getByLabel('Svært fornøyd').check();
  await phone.getByLabel(/Hva kunne vært bedre/).fill('Skriv til meg på kari@eksempel.no');
  await phone.getByRole('button', { name: /Send/ }).click();
  await expect(phone.getByText(/Takk/).first()).toBeVisible();
  await phone.context().close();

  await page.reload();
  await expect(page.getByText('Færre enn 5 har svart')).toBeVisible();
  await expect(page.getByText('1 svar', { exact: true })).toBeHidden();
  for (const value of ['5', '4', '4', '2', '5']) await api.post(`${alias}/measurement/surveys/${survey}/responses`, answer(value));
  await page.reload();
  const result = page.getByRole('region', { name: 'Resultat' });
  await expect(result.getByText(/^83.%$/)).toBeVisible();
  await expect(result.getByText(/44–97.% · n = 6/)).toBeVisible();
  await expect(page.getByText('Fordelingen vises når minst 10 har svart').first()).toBeVisible();

  const written = page.getByRole('region', { name: 'Det folk skrev selv' });
  await expect(written.getByText('Kan være en e-postadresse')).toBeVisible();
  await written.getByRole('button', { name: 'Les' }).click();
  await expect(written.getByText('kari@eksempel.no')).toBeVisible();
  await written.getByRole('button', { name: 'Fjern ordene' }).click();
  await dialog.getByRole('button', { name: 'Fjern ordene' }).click();
  await expect(written.getByText('kari@eksempel.no')).toBeHidden();
});

test('another definition breaks the line, and I am told before I save', async ({ mine: page, api, municipality: { alias } }) => {
  const id = await measured(api, alias, 'Brytes');
  await page.goto(`/${alias}/maling/${id}/rediger`);
  await page.getByLabel('Teller (bokmål)').fill('De som svarte svært fornøyd');
  await expect(page.getByText('Linjen brytes', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Lagre og bryt linjen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Brytes' })).toBeVisible();
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
  const table = figure.getByRole('table');
  await expect(table.getByRole('row', { name: /januar 2025/ })).toContainText('60');
  await expect(table.getByRole('row', { name: /februar 2025/ })).toContainText('Skjult: færre enn 5 svar');
  await expect(table.getByRole('row', { name: /april 2025/ })).toContainText('0');
});

test('every view of measurement, light and dark, and on a narrow screen', async ({ mine: page, api, municipality: { alias }, browser }) => {
  test.slow();
  const id = await measured(api, alias, 'Synlig');
  const survey = await asked(api, alias, 'Spurt');
  for (const value of ['5', '4', '4', '3', '5', '5', '4', '4', '3', '5', '3', '4', '5'])
    await api.post(`${alias}/measurement/surveys/${survey.id}/responses`, answer(value));
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
  await page.goto(`/${alias}/maling/sporreundersokelser`);
  await expect(page.getByRole('link', { name: 'Spør om Spurt' })).toBeVisible();
  await accessible(page);
  await page.goto(`/${alias}/maling/sporreundersokelser/ny`);
  await page.getByLabel('Hva slags svar').last().selectOption('choice');
  await page.getByRole('button', { name: 'Legg til svar' }).click();
  await accessible(page);
  await page.goto(`/${alias}/maling/sporreundersokelser/${survey.id}`);
  await expect(page.getByText('Hvem er spurt?')).toBeVisible();
  await accessible(page);
  await page.getByRole('button', { name: 'Forhåndsvis' }).click();
  await unobjectionable(page);

  const phone = await (await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nb-NO' })).newPage();
  await phone.goto(survey.path);
  await unobjectionable(phone);
  await narrow(phone);
  await phone.goto(`${survey.path}?lang=en`);
  await unobjectionable(phone);
  await phone.context().close();
});
