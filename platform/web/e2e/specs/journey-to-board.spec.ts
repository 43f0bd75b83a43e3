import { readFile } from 'node:fs/promises';
import { card, cell, grid, panel, stepHead } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { keys } from '../keys.ts';

const today = 'Fra søknad til første dag i barnehagen';
const form = 'Nytt søknadsskjema på nett';
const whole = 'Barnehageplass uten å vente i uvisse';

test('by the keyboard alone I go from how a service is delivered to a presentation of whether only its body is new', async ({
  as,
}) => {
  test.slow(); // hundreds of keys
  const page = await as('contributor in Fjordvik');
  const { press, tabTo, enter, follow } = keys(page);
  const inMain = (name: string | RegExp) => page.getByRole('main').getByRole('link', { name, exact: true });
  const open = async (name: string) => {
    await follow(inMain(name));
    await expect(grid(page)).toBeVisible();
  };
  const back = () => follow(page.getByRole('link', { name: 'Til listen over tjenestereiser' }));
  await page.goto('/fjordvik/reiser');

  await test.step('how it is delivered, and how sure we are of that', async () => {
    await open(today);
    await follow(page.getByRole('button', { name: 'Hvor sikkert vet vi dette?' }));
    await expect(panel(page).getByRole('table').first()).toContainText('Hele reisen');
    await page.keyboard.press('Escape');
  });

  await test.step('what a pain point rests on', async () => {
    await tabTo(grid(page));
    await press('ArrowRight', stepHead(page, 'Venter på hovedopptaket'));
    await press('ArrowDown', cell(page, 'Venter på hovedopptaket', 'Smertepunkter'));
    await enter();
    await press('ArrowDown', card(grid(page), 'Ingen kvittering eller status før svaret kommer'));
    await enter();
    await expect(panel(page).getByRole('link', { name: /^Foreldre vet ikke hva som skjer/ })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a new form alone is a new body on the same engine', async () => {
    await back();
    await open(form);
    await follow(inMain('Strikkmotortesten'));
    await expect(page.locator('[data-verdict=rubber-band]')).toBeVisible();
  });

  await test.step('the whole change, beside what is', async () => {
    await page.goto('/fjordvik/reiser');
    await open(whole);
    await follow(page.getByRole('main').getByRole('link', { name: 'Sammenlign', exact: true }));
    await expect(grid(page)).toHaveCount(2);
    await page.goBack();
    await expect(grid(page)).toHaveCount(1);
    await follow(inMain('Strikkmotortesten'));
    await expect(page.locator('[data-verdict=whole]')).toBeVisible();
    await page.goBack();
  });

  await test.step('and all of that leaves as a presentation, whose library nobody else waits for', async () => {
    const library: string[] = [];
    page.on('request', (request) => {
      if (/\/assets\/deck-pptx-/.test(request.url())) library.push(request.url());
    });
    await follow(page.getByRole('button', { name: 'Eksporter' }));
    const item = page.getByRole('menuitem', { name: 'Presentasjon (PPTX)' });
    await press('ArrowDown', item);
    const download = page.waitForEvent('download');
    await enter();
    const file = await readFile(await (await download).path());
    expect(library.length).toBeGreaterThan(0);
    expect(file.subarray(0, 2).toString()).toBe('PK');
    const names = file.toString('latin1');
    for (const part of ['ppt/slides/slide1.xml', 'ppt/charts/chart', 'ppt/embeddings/']) expect(names).toContain(part);
  });
});
