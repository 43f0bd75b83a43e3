import type { Locator, Page } from '@playwright/test';
import { accessible } from '../accessible.ts';
import { card, cell, grid, panel, stepHead } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { keys } from '../keys.ts';

const said = 'Jeg ventet i åtte uker uten å høre noe';
const insight = 'Foreldre vet ikke hva som skjer mellom søknad og svar, og planlegger arbeid og permisjon på gjetting.';
const need =
  'Når søknaden er sendt, vil jeg se hvor langt den er kommet og når svaret kommer, slik at jeg kan gi arbeidsgiveren en dato';
const pain = 'Ingen kvittering eller status før svaret kommer';
const opportunity = 'Varsle på SMS ved hvert steg';
const today = { journey: 'Fra søknad til første dag i barnehagen', step: 'Venter på hovedopptaket' };
const renewed = { journey: 'Barnehageplass uten å vente i uvisse', step: 'Får beskjed om hvor saken står' };
const action = 'SMS fra fagsystemet ved hvert steg';
const initiative = 'Statusside og varsel på SMS';
const benefit = 'Flere er fornøyde med søknaden';
const indicator = 'Foreldre fornøyd med søknaden om barnehageplass';
const comparison = 'Brukertilfredshet, barnehageplass';

/** How a person gets at what the page offers. */
type Hand = {
  /** A link or a button. */
  follow: (what: Locator) => Promise<void>;
  /** A choice of a menu that is open. */
  choose: (what: Locator) => Promise<void>;
  /** What lies further along the drawn thread. */
  along: (what: Locator) => Promise<void>;
  /** The thread as a table instead of a drawing. */
  showTable: () => Promise<void>;
  /** The head of a step of the open journey. */
  openStep: (step: string) => Promise<void>;
  /** A card of the open journey. */
  openCard: (step: string, lane: string, text: string) => Promise<void>;
};

test('I walk from an interview to the comparison and back, and axe finds nothing on the way', async ({ as }) => {
  test.slow(); // a look at every stop
  const page = await as('contributor in Fjordvik');
  await walkThere(page, mouse(page), () => accessible(page));
  await walkBack(page, mouse(page));
});

test('the same by the keyboard alone', async ({ as }) => {
  test.slow(); // hundreds of keys
  const page = await as('contributor in Fjordvik');
  await walkThere(page, keyboard(page));
  await walkBack(page, keyboard(page));
});

async function walkThere(page: Page, hand: Hand, look = async () => {}): Promise<void> {
  await test.step('what a parent said', async () => {
    await page.goto('/fjordvik/innsikt');
    await hand.follow(inMain(page, 'Fra søknad til barnehageplass'));
    await hand.follow(inMain(page, 'Notater'));
    await hand.follow(page.getByRole('row', { name: 'Forelder 1' }).getByRole('link', { name: /^Intervju/ }));
    await arrived(page, 'Intervju – Forelder 1');
    await expect(region(page, 'Merkede utdrag')).toContainText(`«${said}»`);
    await expect(onThread(page, insight)).toBeVisible();
    await look();
  });

  await test.step('became an insight, and a need', async () => {
    await hand.follow(onThread(page, insight));
    await arrived(page, insight);
    await hand.follow(region(page, 'Behov').getByRole('link', { name: need }));
    await arrived(page, need);
  });

  await test.step('that an opportunity answers, and the pain point with it', async () => {
    await hand.follow(onThread(page, opportunity));
    await arrived(page, today.journey);
    await expect(panel(page).getByLabel('Tekst')).toHaveValue(opportunity);
    await look();
    await hand.follow(panel(page).getByRole('button', { name: `Vis «${pain}»` }));
    await expect(panel(page).getByLabel('Tekst')).toHaveValue(pain);
    await expect(panel(page).getByRole('link', { name: insight })).toBeVisible();
    await look();
  });

  await test.step('a new journey takes it up', async () => {
    await hand.follow(page.getByRole('button', { name: 'Ny reise' }));
    await hand.choose(page.getByRole('menuitem', { name: `Åpne «${renewed.journey}»` }));
    await arrived(page, renewed.journey);
    await hand.openStep(renewed.step);
    await expect(panel(page).getByLabel('Navn')).toHaveValue(renewed.step);
    await look();
  });

  await test.step('an initiative makes it so, by an action', async () => {
    await hand.follow(alongThread(page));
    await arrived(page, `Rød tråd: ${renewed.step}`);
    await look();
    await hand.along(drawing(page).getByRole('link', { name: action }));
    await arrived(page, `Rød tråd: ${action}`);
    await hand.follow(inMain(page, 'Åpne tiltak'));
    await arrived(page, action);
    await look();
    await hand.follow(onThread(page, initiative));
    await arrived(page, initiative);
    await look();
  });

  await test.step('for a benefit, which is measured', async () => {
    await hand.follow(region(page, 'Gevinster').getByRole('link', { name: benefit }));
    await arrived(page, benefit);
    await look();
    await hand.follow(onThread(page, indicator));
    await arrived(page, indicator);
    await expect(region(page, 'Målinger')).toContainText('Spørreundersøkelse');
    await look();
  });

  await test.step('and compared with what others have', async () => {
    await hand.follow(region(page, 'Rød tråd').getByRole('listitem').filter({ hasText: 'Bidrag' }).getByRole('link'));
    await arrived(page, indicator);
    await expect(page.getByRole('main')).toContainText('Godkjent av');
    await look();
    await hand.follow(inMain(page, 'Se sammenligningen'));
    await arrived(page, comparison);
    await expect(page.getByText('Fjordvik kommune (din kommune)')).toBeVisible();
    await look();
  });
}

async function walkBack(page: Page, hand: Hand): Promise<void> {
  await test.step('from the comparison to the benefit', async () => {
    await hand.follow(onThread(page, indicator));
    await arrived(page, indicator);
    await hand.follow(onThread(page, benefit));
    await arrived(page, benefit);
  });

  await test.step('to the new journey, which the initiative makes so', async () => {
    await hand.follow(onThread(page, initiative));
    await arrived(page, initiative);
    await hand.follow(region(page, 'Tiltak').getByRole('link', { name: action }));
    await arrived(page, action);
    await hand.follow(page.getByRole('definition').getByRole('link', { name: renewed.step }));
    await arrived(page, renewed.journey);
    await expect(panel(page).getByLabel('Navn')).toHaveValue(renewed.step);
  });

  await test.step('to the one of today, through the thread as a table', async () => {
    await hand.follow(alongThread(page));
    await arrived(page, `Rød tråd: ${renewed.step}`);
    await hand.showTable();
    await hand.follow(
      page.getByRole('table', { name: 'Hviler på' }).getByRole('link', { name: today.journey, exact: true }),
    );
    await arrived(page, today.journey);
  });

  await test.step('to the need that its opportunity answers, and the insight', async () => {
    await hand.openCard(today.step, 'Muligheter', opportunity);
    await hand.follow(panel(page).getByRole('link', { name: need }));
    await arrived(page, need);
    await hand.follow(region(page, 'Hviler på').getByRole('link', { name: insight }));
    await arrived(page, insight);
  });

  await test.step('to what the parent said', async () => {
    const passage = region(page, 'For').getByRole('listitem').filter({ hasText: said });
    await hand.follow(passage.getByRole('link', { name: 'Vis i teksten' }));
    await arrived(page, 'Intervju – Forelder 1');
    await expect(region(page, 'Merkede utdrag').getByRole('listitem').filter({ hasText: said })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });
}

const arrived = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeAttached();
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const inMain = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name, exact: true });
const onThread = (page: Page, name: string) => region(page, 'Rød tråd').getByRole('link', { name, exact: true });
const alongThread = (page: Page) => panel(page).getByRole('link', { name: 'Følg den røde tråden' });
const drawing = (page: Page) => page.getByRole('group', { name: 'Tegning' });

function mouse(page: Page): Hand {
  const click = (what: Locator) => what.click();
  return {
    follow: click,
    choose: click,
    along: click,
    showTable: () => page.getByText('Tabell', { exact: true }).click(),
    openStep: (step) => stepHead(page, step).click(),
    openCard: (_step, _lane, text) => card(grid(page), text).click(),
  };
}

function keyboard(page: Page): Hand {
  const { press, tabTo, enter } = keys(page);
  const openStep = async (step: string) => {
    await tabTo(grid(page));
    await press('ArrowRight', stepHead(page, step));
  };
  return {
    follow: (what) => tabTo(what).then(enter),
    choose: (what) => press('ArrowDown', what).then(enter),
    along: async (what) => {
      await tabTo(drawing(page));
      await press('ArrowRight', what);
      await enter();
    },
    showTable: async () => {
      await tabTo(page.getByRole('radio', { name: 'Tegning' }));
      await press('ArrowRight', page.getByRole('radio', { name: 'Tabell' }));
      await enter();
    },
    openStep: (step) => openStep(step).then(enter),
    openCard: async (step, lane, text) => {
      await openStep(step);
      await press('ArrowDown', cell(page, step, lane));
      await enter();
      await press('ArrowDown', card(grid(page), text));
      await enter();
    },
  };
}
