import { accessible } from '../accessible.ts';
import { card, grid, panel } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw } from '../journey.ts';

const lanes = {
  'user-actions': 'Brukerens handlinger',
  frontstage: 'Synlig for brukeren',
  backstage: 'Bak kulissene',
  support: 'Støtteprosesser',
};

test('I read by the keys how work flows through a journey and a service, and go to the card behind a number', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  const { id: service } = await api.post<{ id: string }>(`${alias}/catalogue/services`, { name: { nb: 'Barnehageplass' } });
  const drawn = (title: string, last: string) =>
    draw(api, alias, {
      title,
      service,
      perspective: 'Søkeren',
      lanes,
      phases: {
        Søke: [
          {
            name: 'Søke',
            waitingMinutes: 2880,
            cards: {
              'user-actions': ['Sender søknad'],
              frontstage: [{ text: 'Tar imot', unit: 'Servicetorget', dataSource: 'from-user' }],
              backstage: [{ text: 'Journalfører', unit: 'Dokumentsenteret', dataSource: 'rekeyed' }, 'Noe mer'],
            },
          },
          {
            name: 'Vurdere',
            cards: {
              backstage: [{ text: 'Vurderer', unit: 'Oppvekst', dataSource: 'from-user' }],
              support: [{ text: 'Uttaler seg', unit: last }],
            },
          },
        ],
      },
      arrows: [
        ['Sender søknad', 'Tar imot', 'message'],
        ['Vurderer', 'Sender søknad', 'message', 'Mangler vedlegg'],
      ],
    });
  const id = await drawn('Søke om plass', 'PP-tjenesten');
  await drawn('Bytte barnehage', 'Oppvekst');
  await page.goto(`/${alias}/reiser/${id}`);
  await page.getByRole('link', { name: 'Flyt og overleveringer' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Flyt og overleveringer');
  const sentence = (text: string | RegExp) => page.locator('summary, u-summary').filter({ hasText: text });
  await expect(sentence(/^Saken skifter hender minst to ganger bak synlighetslinjen, mellom tre enheter\. 1 av 4/)).toBeVisible();
  await expect(sentence('Søkeren må gi opplysninger to ganger, til to enheter.')).toBeVisible();
  await expect(sentence('Søkeren møter én enhet: Servicetorget.')).toBeVisible();
  await expect(sentence('Opplysninger tastes inn på nytt én gang.')).toBeVisible();
  await expect(sentence('Saken ligger og venter i minst 2 dager. Ventetiden er ukjent i 1 av 2 steg.')).toBeVisible();
  await expect(sentence('Én pil krysser synlighetslinjen. Én pil går tilbake til et tidligere steg.')).toBeVisible();
  const hands = page.locator('.je-chain > li');
  await expect(hands.locator('strong')).toHaveText(['Dokumentsenteret', 'Ukjent hvem', 'Oppvekst', 'PP-tjenesten']);
  await sentence('Saken skifter hender').press('Enter');
  await expect(page.getByRole('table', { name: 'Overleveringer' }).getByRole('row')).toHaveCount(3);
  await sentence('Én pil krysser').press('Enter');
  await expect(page.getByRole('table', { name: 'Piler' })).toContainText('samhandlingslinjen og synlighetslinjen');
  await accessible(page);

  await test.step('over the service, units stand beside journeys', async () => {
    await page.getByRole('link', { name: 'Hele tjenesten' }).press('Enter');
    await expect(page.getByText('Fire enheter deler dagens to reiser.')).toBeVisible();
    await expect(page.getByText('Til sammen skifter sakene hender minst tre ganger bak synlighetslinjen.')).toBeVisible();
    const matrix = page.getByRole('table', { name: 'Enheter og reiser' });
    await expect(matrix.getByRole('row', { name: /^PP-tjenesten/ })).toHaveText('PP-tjenesten–ett kort');
    await accessible(page);
    await page.getByRole('table', { name: 'Reisene' }).getByRole('link', { name: 'Søke om plass' }).press('Enter');
  });

  await test.step('a number leads to its card in the journey', async () => {
    await sentence('Opplysninger tastes inn').press('Enter');
    await page.getByRole('link', { name: 'Journalfører' }).first().press('Enter');
    await expect(panel(page).getByLabel('Tekst')).toHaveValue('Journalfører');
    await expect(card(grid(page), 'Journalfører')).toBeVisible();
  });
});
