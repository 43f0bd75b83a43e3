import type { Page } from '@playwright/test';
import { accessible, narrow, unobjectionable } from '../accessible.ts';
import { card, cell, choose, grid, panel, show, stepHead } from '../editor.ts';
import { expect, test } from '../fixtures.ts';

const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const open = async (page: Page, list: string, name: string) => {
  await page.goto(`/fjordvik/${list}`);
  await page.getByRole('main').getByRole('link', { name }).first().click();
};
const services = (page: Page) => page.goto('/fjordvik/tjenester').then(() => heading(page, 'Tjenester'));
const journey = 'Fra søknad til første dag i barnehagen';
const study = 'Fra søknad til barnehageplass';
const openStudy = (page: Page, part: string) => open(page, 'innsikt', study).then(() => page.getByRole('link', { name: part }).click());

/** Every view that there is, with the windows and menus that open over it. */
const views: Record<string, (page: Page) => Promise<unknown>> = {
  'the services': async (page) => {
    await page.goto('/fjordvik/tjenester');
    await expect(page.getByRole('link', { name: 'Barnehageplass' })).toBeVisible();
  },
  'a menu of a row': async (page) => {
    await page.goto('/fjordvik/tjenester');
    await page.getByRole('button', { name: 'Flere valg for Barnehageplass' }).click();
    await expect(page.getByRole('button', { name: 'Slett' })).toBeVisible();
  },
  'a search without hits': async (page) => {
    await page.goto('/fjordvik/tjenester');
    await page.getByRole('searchbox').fill('xyz');
    await expect(page.getByText('Ingen treff på «xyz».')).toBeVisible();
  },
  'a service': async (page) => {
    await open(page, 'tjenester', 'Barnehageplass');
    await heading(page, 'Barnehageplass');
    await expect(page.getByRole('link', { name: journey, exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Historikk' })).toContainText('Opprettet');
  },
  'a service being written': async (page) => {
    await page.goto('/fjordvik/tjenester/ny');
    await page.getByRole('button', { name: 'Skriv på flere språk' }).first().click();
    await expect(page.getByLabel('Navn (nynorsk)')).toBeVisible();
  },
  'a form with something wrong': async (page) => {
    await page.goto('/fjordvik/tjenester/ny');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await expect(page.getByText('Fyll ut feltet.')).toBeVisible();
  },
  'the goals': async (page) => {
    await page.goto('/fjordvik/mal');
    await expect(page.getByRole('link', { name: 'En kommune som svarer i tide' })).toBeVisible();
  },
  'a goal': (page) =>
    open(page, 'mal', 'Foreldre får svar på barnehageplass raskere').then(() =>
      heading(page, 'Foreldre får svar på barnehageplass raskere'),
    ),
  'a goal being written': (page) => page.goto('/fjordvik/mal/ny').then(() => heading(page, 'Nytt mål')),
  'the units': async (page) => {
    await page.goto('/fjordvik/enheter');
    await expect(page.getByRole('link', { name: 'Oppvekst' })).toBeVisible();
  },
  'a unit': (page) => open(page, 'enheter', 'Oppvekst').then(() => heading(page, 'Oppvekst')),
  'a unit being written': (page) => page.goto('/fjordvik/enheter/ny').then(() => heading(page, 'Ny enhet')),
  'the systems': async (page) => {
    await page.goto('/fjordvik/systemer');
    await expect(page.getByRole('link', { name: 'ID-porten' })).toBeVisible();
  },
  'a system': (page) => open(page, 'systemer', 'ID-porten').then(() => heading(page, 'ID-porten')),
  'a system being written': (page) => page.goto('/fjordvik/systemer/ny').then(() => heading(page, 'Nytt system')),
  'the roles': async (page) => {
    await page.goto('/fjordvik/roller');
    await expect(page.getByRole('link', { name: 'Styrer' })).toBeVisible();
  },
  'the members': async (page) => {
    await page.goto('/fjordvik/medlemmer');
    await expect(page.getByLabel('Rollen til Marte Holm')).toBeVisible();
  },
  'the window for a new colleague': async (page) => {
    await page.goto('/fjordvik/medlemmer');
    await page.getByRole('button', { name: 'Legg til kollega' }).click();
    await expect(page.getByRole('dialog').getByLabel('Navn')).toBeVisible();
  },
  'the window that asks before someone is removed': async (page) => {
    await page.goto('/fjordvik/medlemmer');
    await page.getByRole('button', { name: 'Flere valg for Jonas Berge' }).click();
    await page.getByRole('button', { name: 'Fjern' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'the settings': async (page) => {
    await page.goto('/fjordvik/innstillinger');
    await expect(page.getByLabel('Navnet på kommunen')).toHaveValue('Fjordvik kommune');
  },
  'the trash, which is empty': (page) => page.goto('/fjordvik/papirkurv').then(() => heading(page, 'Papirkurv')),
  'an address that leads nowhere': (page) => page.goto('/fjordvik/finnes-ikke').then(() => heading(page, 'Vi fant ikke siden')),
  'the search with hits': async (page) => {
    await services(page);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type('barnehage');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  'the shortcuts': async (page) => {
    await services(page);
    await page.getByRole('button', { name: 'Hurtigtaster' }).click();
    await expect(page.getByRole('dialog')).toContainText('Ctrl + K');
  },
  'the menu of the person': async (page) => {
    await services(page);
    await page.getByRole('button', { name: 'språk og utlogging' }).click();
    await expect(page.getByRole('button', { name: 'Logg ut' })).toBeVisible();
  },
  'the menu on a narrow window': async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/fjordvik/tjenester');
    await page.getByRole('button', { name: 'Åpne menyen' }).click();
    await expect(page.getByRole('dialog').getByRole('link', { name: 'Papirkurv' })).toBeVisible();
  },
  'the journeys': async (page) => {
    await page.goto('/fjordvik/reiser');
    await heading(page, 'Tjenestereiser');
    await expect(page.getByRole('link', { name: journey, exact: true })).toBeVisible();
  },
  'a new journey': (page) => page.goto('/fjordvik/reiser/ny').then(() => heading(page, 'Ny tjenestereise')),
  'a journey': (page) => openJourney(page),
  'a journey with a card open': async (page) => {
    await page.setViewportSize({ width: 1280, height: 1400 }); // axe takes what is cut off at an edge for text that is not there
    await openJourney(page);
    await card(grid(page), 'Deler ut brosjyren og nevner fristen').click();
    await expect(panel(page).getByLabel('Hvem utfører')).toHaveValue('Helsesykepleier');
    await grid(page).locator('..').evaluate((scroller) => scroller.scrollTo(0, 0));
  },
  'a journey with a claim open': async (page) => {
    await openJourney(page);
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('Enter');
    await expect(panel(page).getByLabel('Opplevd verdi')).toBeVisible();
  },
  'a journey with a step open': async (page) => {
    await openJourney(page);
    await stepHead(page, 'Får vite om barnehagene').click();
    await expect(panel(page).getByLabel('Arbeidstid, Antall')).toBeVisible();
  },
  'a journey with its comments': async (page) => {
    await openJourney(page);
    await page.getByRole('button', { name: /\d+ kommentar/ }).click();
    await expect(panel(page)).toContainText('Kommentarer');
  },
  'a journey with its history': async (page) => {
    await openJourney(page);
    await page.getByRole('button', { name: 'Historikk' }).click();
    await expect(panel(page)).toContainText('Opprettet reisen');
  },
  'a journey with a menu open': async (page) => {
    await openJourney(page);
    await page.getByRole('button', { name: 'Eksporter' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
  },
  'a journey with a card being written': async (page) => {
    await openJourney(page);
    await cell(page, 'Får vite om barnehagene', 'Muligheter').focus();
    await page.keyboard.press('n');
    await expect(grid(page).getByRole('textbox')).toBeFocused();
  },
  'the window that moves a card': async (page) => {
    await openJourney(page);
    await card(grid(page), 'Deler ut brosjyren og nevner fristen').hover();
    await choose(page, 'Deler ut brosjyren og nevner fristen', 'Flytt til …');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'the shortcuts of a journey': async (page) => {
    await openJourney(page);
    await page.getByRole('toolbar').getByRole('button', { name: 'Hurtigtaster' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'a journey as a table': async (page) => {
    await openJourney(page);
    await show(page, 'Tabell');
    await expect(page.getByRole('table')).toBeVisible();
  },
  'a journey on paper': async (page) => {
    await openJourney(page);
    await page.goto(`${page.url()}/utskrift`);
    await expect(page.getByRole('img', { name: /Ark 1 av/ })).toBeVisible();
  },
  'the studies': async (page) => {
    await page.goto('/fjordvik/innsikt');
    await expect(page.getByRole('link', { name: study })).toBeVisible();
  },
  'a study': async (page) => {
    await open(page, 'innsikt', study);
    await expect(page.getByRole('region', { name: 'Hva det førte til' }).getByRole('link').first()).toBeVisible();
  },
  'the participants of a study': async (page) => {
    await openStudy(page, 'Deltakere');
    await expect(page.getByRole('button', { name: 'Ordrett sitat, Forelder 1: Gitt' })).toBeVisible();
  },
  'the window for a consent': async (page) => {
    await openStudy(page, 'Deltakere');
    await page.getByRole('button', { name: 'Ordrett sitat, Forelder 1: Gitt' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'the window for a new participant': async (page) => {
    await openStudy(page, 'Deltakere');
    await page.getByRole('button', { name: 'Ny deltaker' }).click();
    await expect(page.getByRole('dialog').getByLabel('Dekknavn')).toBeVisible();
  },
  'the notes of a study': async (page) => {
    await openStudy(page, 'Notater');
    await expect(page.getByRole('link', { name: /Intervju/ }).first()).toBeVisible();
  },
  'a note with a passage chosen': async (page) => {
    await openNote(page);
    await page.getByRole('textbox', { name: 'Avsnitt 1,' }).press('ArrowRight');
    await expect(page.getByRole('toolbar')).toBeVisible();
  },
  'a note whose words are hidden': async (page) => {
    await openNote(page, 'Ansatt 3');
    await expect(page.getByText('De ses av den som skrev notatet, og av arbeidsgruppen')).toBeVisible();
  },
  'a note being written': async (page) => {
    await openNote(page);
    await page.getByRole('link', { name: 'Rediger' }).click();
    await expect(page.getByLabel('Tekst')).not.toBeEmpty();
  },
  'the insights': async (page) => {
    await page.goto('/fjordvik/innsikt/innsikter');
    await expect(page.getByText('Antatt').first()).toBeVisible();
  },
  'an insight': async (page) => {
    await open(page, 'innsikt/innsikter', 'Foreldre vet ikke hva som skjer');
    await heading(page, /^Foreldre vet ikke hva som skjer/);
    await expect(page.getByText(/^Hviler på \d+ utdrag/)).toBeVisible();
  },
  'the window that chooses highlights': async (page) => {
    await open(page, 'innsikt/innsikter', 'Foreldre vet ikke hva som skjer');
    await page.getByRole('button', { name: 'Legg til utdrag' }).click();
    await expect(page.getByRole('dialog').getByRole('group').first()).toBeVisible();
  },
  'an insight being written': (page) => page.goto('/fjordvik/innsikt/innsikter/ny').then(() => heading(page, 'Ny innsikt')),
  'the needs': async (page) => {
    await page.goto('/fjordvik/innsikt/behov');
    await expect(page.getByRole('link', { name: /søknaden er sendt/ })).toBeVisible();
  },
  'a need': (page) => open(page, 'innsikt/behov', 'søknaden er sendt').then(() => heading(page, /søknaden er sendt/)),
  'a need being written': (page) => page.goto('/fjordvik/innsikt/behov/ny').then(() => heading(page, 'Nytt behov')),
  'what must be mended': (page) => page.goto('/fjordvik/innsikt/rettes').then(() => heading(page, 'Må rettes')),
  'a sheet to be pasted': (page) => sheet(page),
  'a sheet as a journey, with a fault': async (page) => {
    await sheet(page);
    const text = 'Hvem?\tGjør hva?\tSteg\tTid\nForelder\tSøker\tSøke\t20 min\nForelder\tVenter\tVente\tlenge';
    await page.getByLabel('Lim inn fra regnearket').fill(text);
    await expect(page.getByRole('region', { name: '1 rad har en feil' })).toBeVisible();
    await page.getByText('Hvilke rader begynner et nytt steg?').click();
  },
};

test.describe('every view has nothing that axe objects to, light and dark, and fits 320 px:', () => {
  test.describe.configure({ mode: 'parallel' }); // they only look
  for (const [name, arrive] of Object.entries(views)) {
    test(name, async ({ shared }) => {
      const page = await shared('administrator in Fjordvik');
      await arrive(page);
      await accessible(page);
    });
  }

  for (const [place, field, choice] of [
    ['tjenester', 'Kanaler', 'Telefon'],
    ['enheter', 'Ligger under', 'Oppvekst'],
  ] as const) {
    test(`the choices of a field of ${place}`, async ({ shared }) => {
      const page = await shared('administrator in Fjordvik');
      const open = async () => {
        await page.goto(`/fjordvik/${place}/ny`);
        await page.getByLabel(field).click();
        await expect(page.getByRole('option', { name: choice })).toBeVisible();
      };
      await open();
      await unobjectionable(page);
      await narrow(page, open);
    });
  }
});

async function openJourney(page: Page): Promise<void> {
  await open(page, 'reiser', journey);
  await expect(grid(page)).toBeVisible();
}

async function openNote(page: Page, who = 'Forelder 1'): Promise<void> {
  await openStudy(page, 'Notater');
  await page.getByRole('row', { name: who }).getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Merkede utdrag' })).toBeVisible();
}

async function sheet(page: Page): Promise<void> {
  await page.goto('/fjordvik/reiser/ny');
  await page.getByLabel('Et regneark').check();
  await page.getByRole('button', { name: 'Gå videre til regnearket' }).click();
  await expect(page.getByLabel('Lim inn fra regnearket')).toBeVisible();
}
