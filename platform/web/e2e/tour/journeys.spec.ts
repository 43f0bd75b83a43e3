import type { Page } from '@playwright/test';
import { card, grid, panel } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { Album } from './album.ts';

const today = 'Fra søknad til første dag i barnehagen';
const form = 'Nytt søknadsskjema på nett';
const whole = 'Barnehageplass uten å vente i uvisse';
const album = new Album('journeys/');

test('the kindergarten service, as it is delivered and as it is to be', async ({ as }) => {
  const page = await as('contributor in Fjordvik');
  await page.setViewportSize({ width: 1280, height: 880 });

  album.part('Reisen i dag');
  await opened(page, today);
  await album.picture(page, 'dagens', `Logg inn som bidragsyter i Fjordvik, gå til *Tjenestereiser* og åpne «${today}»: hvordan tjenesten lages i dag, med piler mellom kortene.`);
  await card(grid(page), 'Kjører samordnet opptak').click();
  await panel(page).getByLabel('Beslutning').evaluate((field) => field.scrollIntoView({ block: 'start' }));
  await album.picture(page, 'produksjon', 'Trykk på «Kjører samordnet opptak»: hvem som gjør det, hva slags avgjørelse det er, hvor opplysningene kommer fra, og hva som setter det i gang.');
  await page.getByRole('toolbar').getByRole('button', { name: 'Hvor sikkert vet vi dette?' }).click();
  await expect(panel(page).getByRole('table').first()).toBeVisible();
  await album.picture(page, 'sikkert', 'Trykk *Hvor sikkert vet vi dette?*: hvor mye som er antatt, hvor mye som er gammelt, for reisen og for hver rad.');
  await page.getByRole('link', { name: 'Flyt og overleveringer' }).click();
  await shown(page, 'Flyt og overleveringer');
  await album.picture(page, 'flyt', 'Trykk *Flyt og overleveringer*: hvor ofte saken skifter hender, og hva brukeren møter, i ord.');
  await opened(page, today);
  await page.getByRole('link', { name: /^Kontroll av reisen/ }).click();
  await shown(page, 'Kontroll av reisen');
  await album.picture(page, 'kontroll', 'Gå tilbake og trykk *Kontroll av reisen*: det reglene finner, og hva dere har bestemt om det.');
  await opened(page, today);
  await page.getByRole('link', { name: 'Planlagt og faktisk' }).click();
  await shown(page, 'Planlagt og faktisk');
  await album.picture(page, 'faktisk', 'Gå tilbake og trykk *Planlagt og faktisk*: det deltakere har vært gjennom, holdt opp mot planen.');

  album.part('Et nytt karosseri');
  await opened(page, form);
  await page.getByRole('link', { name: 'Strikkmotortesten' }).click();
  await expect(page.locator('[data-verdict=rubber-band]')).toBeVisible();
  await album.picture(page, 'strikkmotor', `Gå tilbake til listen, åpne «${form}» og trykk *Strikkmotortesten*: bare det brukeren møter, endres.`);

  album.part('En ny motor');
  await opened(page, whole);
  await page.getByRole('link', { name: 'Forskjell fra dagens' }).click();
  await expect(page.getByRole('table', { name: 'Forskjell' })).toBeVisible();
  await album.picture(page, 'forskjell', `Åpne «${whole}» og trykk *Forskjell fra dagens*.`);
  await opened(page, whole);
  await page.getByRole('link', { name: 'Sammenlign', exact: true }).click();
  await expect(grid(page)).toHaveCount(2);
  await album.picture(page, 'side-om-side', 'Gå tilbake og trykk *Sammenlign*: dagens og den nye over hverandre, steg for steg.');
  await opened(page, whole);
  await page.getByRole('link', { name: 'Lovet og levert' }).click();
  await shown(page, 'Lovet og levert');
  await album.picture(page, 'lovet', 'Gå tilbake og trykk *Lovet og levert*: hva som er kommet av det den nye reisen lovet.');
  await opened(page, whole);
  await page.getByRole('link', { name: 'Strikkmotortesten' }).click();
  await expect(page.locator('[data-verdict=whole]')).toBeVisible();
  await album.picture(page, 'helhetlig', 'Gå tilbake og trykk *Strikkmotortesten*: arbeidet endres også, og noen er forpliktet til det.');
  await page.locator('summary', { hasText: 'Produksjonen' }).click();
  await page.getByRole('table', { name: 'Arbeidet bak kulissene' }).scrollIntoViewIfNeeded();
  await album.picture(page, 'tallet', 'Åpne *Produksjonen* lenger ned: hvert arbeid bak kulissene, med tid og hva som skjer med det.');

  album.part('Til dem det angår');
  await opened(page, whole);
  await page.getByRole('button', { name: 'Visninger og utvalg' }).click();
  for (const row of ['Synlige spor', 'Kontaktpunkter']) await panel(page).getByRole('checkbox', { name: row }).uncheck();
  await album.picture(page, 'utvalg', 'Gå tilbake og trykk *Visninger og utvalg*: velg rader og hvem sin opplevelse som vises. Det står i adressen, og kan lagres under et navn.');
  await page.getByRole('button', { name: 'Eksporter' }).click();
  await expect(page.getByRole('menuitem', { name: 'Presentasjon (PPTX)' })).toBeVisible();
  await album.picture(page, 'eksport', 'Trykk *Eksporter*: en presentasjon til styret med tabeller og kurve, en universelt utformet PDF i A3, regneark, CJML, data og bilder.');
  await page.getByRole('menuitem', { name: 'Del med en lenke' }).click();
  await panel(page).getByRole('button', { name: 'Lag en lenke' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Hvem er den til?').fill('Foreldrerådet');
  await expect(dialog.getByRole('table')).toBeVisible();
  await album.picture(page, 'lenke', 'Velg *Del med en lenke* og *Lag en lenke*: du ser nøyaktig det den som får lenken, kommer til å se, og når den slutter å virke.');

  album.part('En ny reise');
  await page.goto('/fjordvik/reiser/ny');
  await expect(page.getByRole('radio').first()).toBeVisible();
  await album.picture(page, 'maler', 'Gå til listen og trykk *Ny reise*: begynn med tomme rader, et regneark, en mal av våre, eller en dere har lagret selv.');

  album.close(
    '# Tjenesten slik den er, og slik den skal bli\n\nBarnehageplass i eksempelkommunen Fjordvik, fra hvordan den lages i dag til om det bare er karosseriet som blir nytt. Hver\nsetning er noe du kan gjøre selv. Det som kommer før, står i [turen](../README.md).',
    'Laget av `platform/web/e2e/tour/journeys.spec.ts` mot et kjørende Medvirk.',
  );
});

async function opened(page: Page, name: string): Promise<void> {
  await page.goto('/fjordvik/reiser');
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
  await expect(grid(page)).toBeVisible();
}

/** A page that has what it asked for. */
async function shown(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(page.getByRole('status', { name: /^Henter …$/ })).toHaveCount(0);
}
