import { card, grid, panel, show, stepHead, stored } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw, four } from '../journey.ts';

test('a link to a card leads to it, in the table too, and a wrong figure stays until I mend it', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  const many = Array.from({ length: 12 }, (_, i) => ({ name: `Steg ${i + 1}`, cards: { backstage: [`Kort ${i + 1}`] } }));
  const id = await draw(api, alias, { title: 'Lang reise', lanes: four, phases: { Fase: many } });
  const { cards } = await api.get<{ cards: { id: string; text: string }[] }>(`${alias}/journeys/${id}`);
  await page.goto(`/${alias}/reiser/${id}?kort=${cards.find(({ text }) => text === 'Kort 11')?.id}`);
  await expect(panel(page).getByLabel('Tekst')).toHaveValue('Kort 11');
  await expect(card(grid(page), 'Kort 11')).toBeInViewport({ ratio: 1 });
  await show(page, 'Tabell');
  await expect(page.getByRole('row').filter({ has: page.getByText('Kort 11', { exact: true }) })).toBeInViewport({ ratio: 1 });
  await show(page, 'Rutenett');

  await stepHead(page, 'Steg 11').click();
  const share = panel(page).getByLabel('Andel av sakene som går hit');
  for (const [wrong, told] of [
    ['150', 'Skriv et tall fra 0 til 100.'],
    ['abc', 'Skriv et tall fra 0 til 100.'],
    ['12,5', 'Skriv et helt tall.'],
  ] as const) {
    await share.fill(wrong);
    await page.keyboard.press('Tab');
    await expect(panel(page).getByText(told)).toBeVisible();
    await expect(share).toHaveValue(wrong);
  }
  await share.fill('40');
  await stored(page, () => page.keyboard.press('Tab'));
  const { steps: kept } = await api.get<{ steps: { name: string; frequencyPercent?: number }[] }>(`${alias}/journeys/${id}`);
  expect(kept.find(({ name }) => name === 'Steg 11')?.frequencyPercent).toBe(40);
});
