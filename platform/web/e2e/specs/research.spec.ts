import type { Page } from '@playwright/test';
import { accessible, unobjectionable } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';

const transcript = [
  'Intervjuer: Hva skjedde etter at du hadde søkt?',
  'Deltaker 07: Det ble helt stille. Jeg visste ikke om søknaden var kommet inn.',
  'Deltaker 07: Til slutt ringte jeg servicetorget.',
].join('\n');

const save = (page: Page) => page.getByRole('button', { name: 'Lagre', exact: true }).click();
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('from a question to a need, and what is left when the participant withdraws', async ({
  mine: page,
  browser,
  baseURL,
  municipality: { alias },
}) => {
  test.setTimeout(300_000); // the whole way, with axe at every stop
  await test.step('a study', async () => {
    await page.goto(`/${alias}/innsikt`);
    await expect(page.getByText('Ingen har startet en undersøkelse her ennå')).toBeVisible();
    await accessible(page);
    await page.getByRole('link', { name: 'Ny undersøkelse' }).click();
    await save(page);
    await expect(page.getByText('Fyll ut feltet.').first()).toBeVisible();
    await accessible(page);
    await page.getByLabel('Navn').fill('Opptaket i vår');
    await page.getByLabel('Spørsmål').fill('Hvorfor ringer foreldre etter at de har søkt?');
    await save(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Opptaket i vår' })).toBeVisible();
  });
  const study = page.url();

  await test.step('a participant, who agrees to one purpose at a time', async () => {
    await page.getByRole('link', { name: 'Deltakere' }).click();
    await page.getByRole('button', { name: 'Ny deltaker' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Dekknavn').fill('Deltaker 07');
    await unobjectionable(page);
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await expect(page.getByRole('button', { name: 'Notater, Deltaker 07: Gitt' })).toBeVisible();
    await page.getByRole('button', { name: 'Ordrett sitat, Deltaker 07: Ikke gitt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Før inn samtykke' }).click();
    await expect(page.getByRole('button', { name: 'Ordrett sitat, Deltaker 07: Gitt' })).toBeVisible();
    await accessible(page);
  });

  const link = await test.step('the participant’s own link, shown once', async () => {
    await page.getByRole('button', { name: 'Flere valg for Deltaker 07' }).click();
    await page.getByRole('button', { name: 'Lag lenke til deltakeren' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lag lenke til deltakeren' }).click();
    const shown = await page.getByRole('dialog').locator('code').innerText();
    expect(shown).toContain(`/s/${alias}/d/`);
    await page.getByRole('dialog').getByRole('button', { name: 'Lukk' }).last().click();
    return shown;
  });

  await test.step('an activity that took place', async () => {
    await page.getByRole('link', { name: 'Oversikt' }).click();
    await page.getByRole('button', { name: 'Ny aktivitet' }).click();
    await page.getByRole('dialog').getByLabel('Deltakere').click();
    await page.getByRole('option', { name: 'Deltaker 07' }).click();
    await page.keyboard.press('Tab'); // the list covers the button
    await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
    await page.getByRole('button', { name: /^Flere valg for Intervju/ }).click();
    await page.getByRole('button', { name: 'Merk som gjennomført' }).click();
    await expect(region(page, 'Aktiviteter').getByText('Gjennomført', { exact: true })).toBeVisible();
    await accessible(page);
  });

  await test.step('a note', async () => {
    await page.goto(`${study}/notater`);
    await page.getByRole('link', { name: 'Nytt notat' }).click();
    await page.getByLabel('Deltaker').selectOption('Deltaker 07');
    await page.getByLabel('Tekst').fill(transcript);
    await expect(region(page, 'Slik blir det delt opp').getByText('Intervjuer')).toBeVisible();
    await accessible(page);
    await save(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Intervju – Deltaker 07' })).toBeVisible();
  });

  const highlights = region(page, 'Merkede utdrag');
  await test.step('a passage marked with the mouse, and a tag made for it', async () => {
    await drawOver(page, 'visste ikke om søknaden var kommet inn');
    await unobjectionable(page);
    await page.getByRole('toolbar').getByRole('button', { name: 'Ny merkelapp' }).click();
    await page.getByRole('dialog').getByLabel('Navn på merkelappen').fill('Uvisshet');
    await page.getByRole('dialog').getByRole('button', { name: 'Legg til' }).click();
    await expect(highlights).toContainText('«visste ikke om søknaden var kommet inn»');
    await expect(highlights).toContainText('Uvisshet');
  });

  await test.step('another with the keys alone', async () => {
    const paragraph = page.getByRole('textbox', { name: 'Avsnitt 3, Deltaker 07' });
    await paragraph.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight']) {
      await paragraph.press(key);
    }
    await expect(page.getByText('Valgt: ringte jeg servicetorget')).toBeAttached();
    await paragraph.press('1');
    await expect(highlights).toContainText('«ringte jeg servicetorget»');
    await expect(paragraph).toBeFocused();
    await accessible(page);
  });

  await test.step('an insight that rests on both', async () => {
    await highlights.getByRole('button', { name: /^Flere valg for «visste ikke/ }).click();
    await page.getByRole('button', { name: 'Ny innsikt av dette' }).click();
    await page.getByLabel('Påstand').fill('Foreldre ringer fordi de ikke får vite om søknaden er kommet fram');
    await page.getByRole('button', { name: 'Legg til utdrag' }).click();
    const choices = page.getByRole('dialog');
    await choices.getByRole('group', { name: /ringte jeg servicetorget/ }).getByText('For', { exact: true }).click();
    await unobjectionable(page);
    await page.keyboard.press('Escape');
    await save(page);
    await expect(page.getByText('Hviler på 2 utdrag fra 1 deltaker, 1 metode, brukere')).toBeVisible();
    await expect(region(page, 'Publisering')).toContainText('Kan ikke publiseres');
    await accessible(page);
  });
  const insight = page.url();

  await test.step('a need that rests on the insight', async () => {
    await page.getByRole('link', { name: 'Nytt behov av dette' }).click();
    await page.getByLabel('Når …').fill('jeg har søkt');
    await page.getByLabel('… vil jeg …').fill('vite at søknaden er kommet fram');
    await page.getByLabel('… slik at …').fill('jeg slipper å ringe');
    await accessible(page);
    await save(page);
    await expect(page.getByRole('heading', { level: 1, name: /jeg har søkt/ })).toBeVisible();
    await expect(region(page, 'Hviler på')).toContainText('Foreldre ringer fordi');
    await accessible(page);
  });

  await test.step('what was said is found where it was said', async () => {
    await page.goto(`${study}/notater`);
    await page.getByRole('searchbox').fill('servicetorg');
    await expect(page.getByRole('link', { name: /ringte jeg servicetorget/ })).toBeVisible();
    await accessible(page);
  });

  await test.step('the participant, signed in nowhere, withdraws everything', async () => {
    const context = await browser.newContext({ baseURL, locale: 'nb-NO' });
    const own = await context.newPage();
    await own.goto(link);
    await expect(own.getByRole('heading', { level: 1, name: 'Det vi har om deg' })).toBeVisible();
    await expect(own.getByText('Foreldre ringer fordi')).toBeVisible();
    await accessible(own);
    await own.getByRole('link', { name: 'Trekk alt og slett' }).click();
    await accessible(own);
    await own.getByRole('button', { name: 'Ja, slett alt' }).click();
    await expect(own.getByRole('heading', { level: 1, name: 'Samtykket er trukket' })).toBeVisible();
    await accessible(own);
    await context.close();
  });

  await test.step('the insight is assumed, and stands among what must be mended', async () => {
    await page.goto(insight);
    await expect(page.getByText('Antatt: ingen utdrag støtter påstanden.')).toBeVisible();
    await expect(page.getByText('servicetorget')).toBeHidden();
    await page.goto(`/${alias}/innsikt/rettes`);
    const row = page.getByRole('row', { name: /Foreldre ringer fordi/ }).first();
    await expect(row).toBeVisible();
    await accessible(page);
    await row.getByRole('link').click();
    await expect(page).toHaveURL(insight);
    await page.goto(`${study}/notater`);
    await expect(page.getByText('Ingen notater er skrevet ennå')).toBeVisible();
  });
});

/** Draws over some words with the mouse, from the middle of the first letter's left edge to the end of the last. */
async function drawOver(page: Page, words: string): Promise<void> {
  const ends = await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.querySelector('.note-text') as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const lines = [...range.getClientRects()];
      const [first, last] = [lines[0], lines.at(-1)];
      return first && last && { from: [first.left + 1, first.top + first.height / 2], to: [last.right - 1, last.top + last.height / 2] };
    }
    return undefined;
  }, words);
  if (!ends) throw new Error(`The note does not say «${words}».`);
  await page.mouse.move(ends.from[0] ?? 0, ends.from[1] ?? 0);
  await page.mouse.down();
  await page.mouse.move(ends.to[0] ?? 0, ends.to[1] ?? 0, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByRole('toolbar', { name: 'Merk utdraget' })).toBeVisible();
}
