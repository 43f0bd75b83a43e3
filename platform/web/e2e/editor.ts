import { expect, type Locator, type Page } from '@playwright/test';

/** The open journey, by what a person calls its parts. */
export const grid = (page: Page): Locator => page.getByRole('grid');

export const cell = (page: Page, step: string, lane: string): Locator =>
  page.getByRole('gridcell', { name: new RegExp(`^${literal(`${lane}, ${step}, `)}`) });

export const card = (within: Page | Locator, text: string): Locator =>
  within.getByRole('button', { name: new RegExp(`^${literal(text)}`) });

export const stepHead = (page: Page, name: string): Locator =>
  page.getByRole('columnheader').filter({ has: page.getByText(name, { exact: true }) });

export const laneHead = (page: Page, name: string): Locator =>
  page.getByRole('rowheader').filter({ has: page.getByText(name, { exact: true }) });

/** The panel at the right. */
export const panel = (page: Page): Locator => page.getByRole('complementary');

/** The names of the steps from left to right. */
export const steps = (page: Page): Locator => grid(page).locator('.je-step-name');

/** Shows the journey as a table, or as a grid again. */
export const show = (page: Page, as: 'Tabell' | 'Rutenett'): Promise<void> =>
  page.getByRole('toolbar').getByText(as, { exact: true }).click();

/** Does something that changes the journey, and waits until the server has it. */
export async function stored(page: Page, gesture: () => Promise<unknown>): Promise<void> {
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.url().endsWith('/operations') && one.request().method() === 'POST'),
    gesture(),
  ]);
  expect(answer.status(), await answer.text()).toBe(200);
  await expect(page.getByText('Lagret nå nettopp')).toBeVisible();
}

/** Chooses from the menu of a thing. */
export async function choose(page: Page, name: string, item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: `Flere valg for ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Writes a card by the plus sign of its cell. */
export async function write(page: Page, step: string, lane: string, text: string): Promise<void> {
  const here = cell(page, step, lane);
  await here.hover();
  await here.getByRole('button', { name: `Nytt kort i ${lane}, ${step}` }).click();
  await here.getByRole('textbox').fill(text);
  await stored(page, () => page.keyboard.press('Enter'));
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
