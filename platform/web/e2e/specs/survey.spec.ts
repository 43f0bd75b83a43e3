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

test('a citizen answers on a phone, and what it shows is shown with care', async ({ mine: page, api, municipality: { alias }, browser }) => {
  const { id } = await api.post<{ id: string }>(`${alias}/measurement/indicators`, indicator('Fornøyd med søknaden'));
  await page.goto(`/${alias}/maling/${id}`);
  const dialog = page.getByRole('dialog');
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
  await phone.getByText('Svært fornøyd', { exact: true }).click();
  await phone.getByLabel(/Hva kunne vært bedre/).fill('Skriv til meg på kari@eksempel.no');
  await phone.getByRole('button', { name: /Send/ }).click();
  await expect(phone.getByText(/Takk/).first()).toBeVisible();
  await phone.context().close();

  await page.reload();
  const result = page.getByRole('region', { name: 'Resultat' });
  // Nothing but the heading and why nothing is shown: no number beside the limit, no share, no button.
  await expect(result).toHaveText(/^Resultat\s+Færre enn 5 har svart, så ingenting vises ennå\.[^\d%]+$/, { useInnerText: true });
  await expect(result.getByRole('button')).toHaveCount(0);
  for (const value of ['5', '4', '4', '2', '5']) await api.post(`${alias}/measurement/surveys/${survey}/responses`, answer(value));
  await page.reload();
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

test('every view of surveys and the public page, light and dark, and on a narrow screen', async ({
  mine: page,
  api,
  municipality: { alias },
  browser,
}) => {
  test.slow();
  const survey = await asked(api, alias, 'Spurt');
  for (const value of ['5', '4', '4', '3', '5', '5', '4', '4', '3', '5', '3', '4', '5'])
    await api.post(`${alias}/measurement/surveys/${survey.id}/responses`, answer(value));
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
