import { accessible } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';
import { person } from '../people.ts';
import { identify, prove } from '../session.ts';

test('I sign in, land where I was going, and sign out again', async ({ page }) => {
  await page.goto('/fjordvik/enheter');
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await identify(page, person('reader in Fjordvik'));

  await expect(page.getByRole('heading', { level: 1, name: 'Enheter' })).toBeVisible();
  await expect(page).toHaveURL(/\/fjordvik\/enheter$/);

  await page.getByRole('button', { name: 'språk og utlogging' }).click();
  await page.getByRole('button', { name: 'Logg ut' }).click();
  await expect(page.getByRole('button', { name: 'Logg inn' })).toBeVisible();
  await page.goto('/fjordvik/enheter');
  await expect(page.getByRole('button', { name: 'Logg inn' })).toBeVisible();

  await test.step('and the one who sits down after me is asked who they are', async () => {
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await expect(page.getByLabel('E-postadresse eller brukernavn')).toBeEmpty();
  });
});

test('I write the wrong password, am told so, and get in with the right one', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await identify(page, { ...person('contributor in Fjordvik'), password: 'feil-passord-2026' });
  await expect(page.getByText('Brukernavnet eller passordet stemmer ikke')).toBeVisible();

  await prove(page, person('contributor in Fjordvik').password);
  await expect(page.getByRole('button', { name: 'språk og utlogging' })).toBeVisible();
});

const languages = [
  { choice: 'Bokmål', code: 'nb', lead: 'slik innbyggeren opplever dem', button: 'Logg inn', name: 'eller brukernavn' },
  { choice: 'Nynorsk', code: 'nn', lead: 'slik innbyggjaren opplever dei', button: 'Logg inn', name: 'eller brukarnamn' },
  { choice: 'English', code: 'en', lead: 'step by step', button: 'Sign in', name: 'or user name' },
];
for (const { choice, code, lead, button, name } of languages) {
  test(`I choose ${choice} before I sign in, and the sign-in speaks it too`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: choice }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expect(page.getByText(lead)).toBeVisible();
    await accessible(page);

    await page.getByRole('button', { name: button }).click();
    await expect(page.getByLabel(name)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await accessible(page);
  });
}

test('a browser that asks for English gets English', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await context.close();
});
