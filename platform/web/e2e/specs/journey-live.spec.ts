import type { Page } from '@playwright/test';
import { unobjectionable } from '../accessible.ts';
import { card, grid, panel, write } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw, four } from '../journey.ts';
import { stateOf } from '../session.ts';

const texts = async (page: Page) => (await grid(page).locator('.je-card-text').allInnerTexts()).sort();

test('two write in one journey; one loses the network and comes back, and both have the same', async ({
  mine: ada,
  api,
  browser,
  municipality: { alias },
}) => {
  const email = `jonas-${alias}@prove.example`;
  const { oneTimePassword: password = '' } = await api.post<{ oneTimePassword?: string }>(`${alias}/members`, {
    name: 'Jonas Berg',
    email,
    role: 'contributor',
  });
  const steps = [{ name: 'A', cards: { backstage: ['Mitt'] } }, { name: 'B', cards: { backstage: ['Annet'] } }];
  const id = await draw(api, alias, { title: 'Vi to', lanes: four, phases: { Fase: steps } });
  const storageState = await stateOf(browser, { username: email, password }, true);
  const context = await browser.newContext({ storageState });
  const jonas = await context.newPage();
  await Promise.all([ada, jonas].map((page) => page.goto(`/${alias}/reiser/${id}`)));

  await test.step('each sees the other, where they are, and that they write', async () => {
    const others = ada.getByRole('list', { name: 'Andre som er her' });
    await expect(others.getByRole('button', { name: /^Jonas Berg/ })).toBeVisible();
    await card(grid(ada), 'Mitt').click();
    await card(grid(jonas), 'Mitt').click();
    await expect(ada.locator('.je-other-tab')).toHaveAttribute('data-text', 'Jonas');
    await panel(jonas).getByLabel('Tekst').press('End');
    await panel(jonas).getByLabel('Tekst').pressSequentially(' og ditt');
    await expect(ada.locator('.je-other-tab')).toHaveAttribute('data-text', 'Jonas skriver …');
    await expect(panel(ada).getByText('Jonas skriver her nå.')).toBeVisible();
    await unobjectionable(ada);
    await expect(card(grid(ada), 'Mitt og ditt')).toBeVisible();
  });

  await test.step('a text that is being written is never overwritten', async () => {
    const field = panel(ada).getByLabel('Tekst');
    await field.focus();
    await field.press('End');
    await field.pressSequentially(', helt');
    await panel(jonas).getByLabel('Tekst').fill('Bare mitt');
    await jonas.keyboard.press('Tab');
    await expect(field).toHaveValue('Mitt og ditt, helt');
    await field.press('Tab');
    await expect.poll(async () => (await texts(ada)).join() === (await texts(jonas)).join()).toBe(true);
  });

  await test.step('without a network what I write is kept, and I am told so', async () => {
    await context.setOffline(true);
    await expect(jonas.getByText('Uten nett – det du skriver, er her og sendes når nettet er tilbake')).toBeVisible();
    await card(grid(jonas), 'Annet').click();
    await panel(jonas).getByLabel('Tekst').fill('Skrevet uten nett');
    await jonas.keyboard.press('Tab');
    await expect(card(grid(jonas), 'Skrevet uten nett')).toBeVisible();
    await write(ada, 'A', 'Smertepunkter', 'Mens du var borte');
  });

  await test.step('back again we have the same, and undo takes back only mine', async () => {
    await context.setOffline(false);
    await expect(card(grid(jonas), 'Mens du var borte')).toBeVisible();
    await expect(card(grid(ada), 'Skrevet uten nett')).toBeVisible();
    expect(await texts(jonas)).toEqual(await texts(ada));
    await jonas.getByRole('toolbar').getByRole('button', { name: 'Angre' }).click();
    await expect(card(grid(ada), 'Annet')).toBeVisible();
    await expect(card(grid(ada), 'Mens du var borte')).toBeVisible();
  });
  await jonas.getByRole('link', { name: 'Til listen over tjenestereiser' }).click();
  await expect(ada.getByRole('list', { name: 'Andre som er her' })).toBeHidden();
  await context.close();
});
