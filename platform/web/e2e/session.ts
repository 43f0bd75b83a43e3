import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Person } from './people.ts';

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

/** The password that a new person chooses at the first sign-in. */
export const chosen = 'Et-langt-nok-passord-26';

/** Fills in Keycloak's own pages: who one is, then the password. */
export async function identify(page: Page, { username, password }: Person): Promise<void> {
  await page.getByLabel('E-postadresse eller brukernavn').fill(username);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await prove(page, password);
}

export async function prove(page: Page, password: string): Promise<void> {
  await page.getByLabel('Passord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Logg inn' }).click();
}

/** The first sign-in: the one-time password must be changed. */
export async function identifyFirst(page: Page, person: Person): Promise<void> {
  await identify(page, person);
  await page.getByLabel('Nytt passord', { exact: true }).fill(chosen);
  await page.getByLabel('Gjenta det nye passordet').fill(chosen);
  await page.getByRole('button', { name: 'Fortsett' }).click();
}

/** Signs in on the real pages, in a browser of its own, and answers with what the browser then keeps. */
export async function stateOf(browser: Browser, person: Person, first = false): Promise<State> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await (first ? identifyFirst : identify)(page, person);
  await arrive(page, person);
  const state = await context.storageState();
  await context.close();
  return state;
}

// Keycloak lets a person in once at a time: of two workers that sign in at the same moment one is told no, and asks again.
async function arrive(page: Page, { password }: Person): Promise<void> {
  const inside = page.getByRole('button', { name: 'språk og utlogging' });
  const refused = page.getByText('Brukernavnet eller passordet stemmer ikke.');
  for (let more = 3; more > 0; more -= 1) {
    await inside.or(refused).first().waitFor({ timeout: 45_000 }); // the very first sign-in is slow
    if (await inside.isVisible()) return;
    const moved = page.waitForEvent('framenavigated');
    await prove(page, password);
    await moved;
  }
  await inside.waitFor({ timeout: 45_000 });
}
