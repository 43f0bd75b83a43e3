import type { Browser, Page } from '@playwright/test';
import { card, grid, panel, stepHead } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { Album } from './album.ts';

const study = 'Fra søknad til barnehageplass';
const today = 'Fra søknad til første dag i barnehagen';
const tomorrow = 'Barnehageplass uten å vente i uvisse';
const insight = 'Foreldre vet ikke hva som skjer';
const indicator = 'Foreldre fornøyd med søknaden om barnehageplass';
const survey = 'Hvordan var det å søke barnehageplass?';
const album = new Album('thread/');

test('the red thread', async ({ as, browser }) => {
  const page = await as('contributor in Fjordvik');
  await page.setViewportSize({ width: 1280, height: 960 });
  const open = (list: string, name: string) => opened(page, 'fjordvik', list, name);

  album.part('Det folk forteller');
  await open('tjenester', 'Barnehageplass');
  await settled(page);
  await album.picture(page, 'tjeneste', 'Logg inn som bidragsyter i Fjordvik, gå til *Tjenester* og åpne «Barnehageplass»: målingene, reisene og satsingene for tjenesten står samlet.');
  await open('innsikt', study);
  await settled(page);
  await album.picture(page, 'undersokelse', `Gå til *Innsikt* og åpne «${study}»: hva vi spør om, hvem vi har snakket med, og hva det førte til.`);
  await page.getByRole('link', { name: 'Notater' }).click();
  await page.getByRole('main').getByRole('link', { name: /^Intervju/ }).first().click();
  await page.getByRole('textbox', { name: 'Avsnitt 2,' }).press('ArrowRight');
  for (let word = 0; word < 3; word += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('toolbar')).toBeVisible();
  await album.picture(page, 'notat', 'Trykk *Notater*, åpne intervjuet med Forelder 1, og merk tekst med musen eller piltastene: verktøylinjen gir utdraget en merkelapp.');
  await page.keyboard.press('Escape');
  await open('innsikt/innsikter', insight);
  await settled(page);
  await album.picture(page, 'innsikt', 'Gå til *Innsikt*, *Innsikter* og åpne «Foreldre vet ikke hva som skjer mellom søknad og svar»: påstanden står med det som taler for, og det som taler mot.');
  await open('innsikt/behov', 'søknaden er sendt');
  await settled(page);
  await album.picture(page, 'behov', 'Gå til *Behov* og åpne det som begynner med «Når søknaden er sendt»: det hviler på to innsikter.');

  album.part('Reisen i dag, og den nye');
  await open('reiser', today);
  await card(grid(page), 'Ingen kvittering eller status').click();
  await panel(page).getByRole('link', { name: insight }).evaluate(centred);
  await album.picture(page, 'smertepunkt', `Gå til *Tjenestereiser*, åpne «${today}» og trykk på smertepunktet «Ingen kvittering eller status før svaret kommer»: grunnlaget står i panelet.`);
  await card(grid(page), 'Varsle på SMS ved hvert steg').click();
  await panel(page).getByRole('link', { name: 'Når søknaden er sendt' }).evaluate(centred);
  await album.picture(page, 'mulighet', 'Trykk på muligheten «Varsle på SMS ved hvert steg»: hvilket smertepunkt og behov den svarer på, og om kommunen kan det i dag.');
  await open('reiser', tomorrow);
  await stepHead(page, 'Får beskjed om hvor saken står').evaluate(centred);
  await album.picture(page, 'ny-reise', `Gå tilbake til listen og åpne «${tomorrow}»: den nye reisen er tegnet ut fra dagens.`);
  await page.getByRole('link', { name: 'Forskjell fra dagens' }).click();
  await expect(page.getByRole('table', { name: 'Forskjell' })).toBeVisible();
  await album.picture(page, 'forskjell', 'Trykk *Forskjell fra dagens*: hvert steg som er nytt, endret, slått sammen eller borte.');

  album.part('Det som blir gjort, og hva det skal gi');
  await page.goto('/fjordvik/veikart');
  await expect(page.getByRole('link', { name: 'Svar som forstås' })).toBeVisible();
  await album.picture(page, 'veikart', 'Gå til *Veikart*: satsingene står i den kolonnen de er kommet til, og kan flyttes med mus eller fra menyen.');
  await page.getByText('Tidslinje', { exact: true }).click();
  await expect(page.getByRole('columnheader', { name: /4\. kv\. 2026/ })).toBeVisible();
  await album.picture(page, 'tidslinje', 'Trykk *Tidslinje*: når hvert tiltak starter, og fra når det virker.');
  await open('veikart', 'Svar som forstås');
  await settled(page);
  await album.picture(page, 'satsing', 'Gå tilbake til *Tavle* og åpne «Svar som forstås»: beslutningen med det som ble valgt bort, og tiltakene etter hva de endrer.');
  await open('veikart/gevinster', 'Foreldre forstår svaret første gang');
  await settled(page);
  await album.picture(page, 'gevinst', 'Trykk *Gevinster* og åpne «Foreldre forstår svaret første gang»: nullpunktet, måltallet og den siste målingen avgjør om gevinsten kan kalles realisert.');

  album.part('Om det hjalp');
  await open('maling', indicator);
  await settled(page);
  await album.picture(page, 'indikator', `Gå til *Måling* og åpne «${indicator}»: linjen med usikkerhet, det låste nullpunktet og måltallet.`);
  await open('maling/sporreundersokelser', survey);
  await settled(page);
  await page.getByRole('region', { name: 'Hvem er spurt?' }).evaluate(centred);
  await album.picture(page, 'svar', `Trykk *Spørreundersøkelser* og åpne «${survey}»: resultatet, svarprosenten og hvem som ikke er spurt.`);
  const address = await page.getByRole('region', { name: 'Her svarer folk' }).locator('code').first().innerText();
  const citizen = await phone(browser);
  await citizen.goto(address);
  await citizen.getByText('Fornøyd', { exact: true }).click();
  await album.picture(citizen, 'svar-telefon', 'Åpne lenken under *Her svarer folk* på en telefon: siden er kommunens egen, og ingen trenger å logge inn.');
  await citizen.goto(await linkOfParticipant(page));
  await album.picture(citizen, 'deltaker', 'Gå til undersøkelsen i *Innsikt*, *Deltakere*, trykk *Lag lenke til deltakeren* for Forelder 1 og åpne lenken på en telefon: deltakeren ser hva vi har, og kan trekke hvert samtykke.');
  await page.goto('/fjordvik/sammenligning');
  await page.getByRole('main').getByRole('link', { name: 'Brukertilfredshet, barnehageplass' }).first().click();
  await expect(page.getByText('Fjordvik kommune (din kommune)')).toBeVisible();
  await settled(page);
  await album.picture(page, 'sammenligning', 'Gå til *Sammenligning* og åpne «Brukertilfredshet, barnehageplass»: kommunen ved siden av grupper av andre; det som kunne røpe en kommune, er skjult.');

  album.part('Tråden på langs');
  await open('innsikt/innsikter', insight);
  await page.getByRole('link', { name: 'Se hele tråden' }).click();
  await expect(drawing(page, 'Tegning').getByRole('link').first()).toBeVisible();
  await album.picture(page, 'trad', 'Åpne en innsikt og trykk *Se hele tråden*: det den hviler på, står til venstre, og det som kom ut av den, til høyre. Trykk på noe, eller bruk piltastene, for å gå dit.');
  await page.getByText('Tabell', { exact: true }).click();
  await expect(page.getByRole('table', { name: 'Hviler på' })).toBeVisible();
  await album.picture(page, 'trad-tabell', 'Trykk *Tabell*: den samme tråden som liste.');
  await page.goto('/fjordvik/rod-trad');
  await expect(page.getByRole('link', { name: /^Se listen/ }).first()).toBeVisible();
  await album.picture(page, 'brudd', 'Gå til *Rød tråd*: der tråden er brutt, står hva som mangler, hvor ofte, og en liste å rette etter.');
  await page.goto('/fjordvik/sok?q=søknaden');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  await album.picture(page, 'sok', 'Trykk Ctrl+K, skriv «søknaden» og velg *Se alle treff*: alt som er lagt inn, i alle ordets former.');
  await page.goto('/fjordvik/ledelse');
  await settled(page);
  await album.picture(page, 'ledelse', 'Gå til *Ledelse*: mål, gevinster, hva satsingene endrer, påstand mot praksis og brudd på én side.');
  await page.goto('/fjordvik/mal');
  await settled(page);
  await album.picture(page, 'mal', 'Gå til *Mål*: visjonen med målene under. Fremdriften flytter seg bare når en indikator blir målt.');

  album.part('Nynorsk, i Lidaland');
  const lidaland = await as('contributor in Lidaland');
  await lidaland.setViewportSize({ width: 1280, height: 960 });
  const opne = (list: string, name: string) => opened(lidaland, 'lidaland', list, name);
  await lidaland.goto('/lidaland/ledelse');
  await lidaland.getByRole('button', { name: 'språk og utlogging' }).click();
  await lidaland.getByRole('button', { name: 'Nynorsk' }).click();
  await settled(lidaland);
  await album.picture(lidaland, 'nynorsk-leiing', 'Logg inn som bidragsyter i Lidaland, gå til *Ledelse*, trykk på initialene øverst til høyre og velg *Nynorsk*.');
  await lidaland.goto('/lidaland/veikart');
  await expect(lidaland.getByRole('link', { name: 'Éin kontakt frå sjukehus til heim' })).toBeVisible();
  await album.picture(lidaland, 'nynorsk-vegkart', 'Gå til *Vegkart*.');
  await opne('maling', 'Tid til svar på søknad om barnehageplass');
  await settled(lidaland);
  await album.picture(lidaland, 'nynorsk-indikator', 'Gå til *Måling* og åpne «Tid til svar på søknad om barnehageplass»: grensene for vanlig variasjon, og en bedring som ikke er tilfeldig.');
  await opne('innsikt/innsikter', 'Den som kjenner nokon');
  await settled(lidaland);
  await album.picture(lidaland, 'nynorsk-innsikt', 'Gå til *Innsikt*, *Innsikter* og åpne «Den som kjenner nokon, får vite meir enn den som er ny».');
  await lidaland.getByRole('link', { name: 'Sjå heile tråden' }).click();
  await expect(drawing(lidaland, 'Teikning').getByRole('link').first()).toBeVisible();
  await album.picture(lidaland, 'nynorsk-trad', 'Trykk *Sjå heile tråden*.');

  album.part('Mørkt');
  await page.getByRole('button', { name: 'Utseende' }).click();
  await page.getByRole('button', { name: 'Mørkt' }).click();
  await open('innsikt/behov', 'søknaden er sendt');
  await page.getByRole('link', { name: 'Se hele tråden' }).click();
  await expect(drawing(page, 'Tegning').getByRole('link').first()).toBeVisible();
  await album.picture(page, 'mork-trad', 'Tilbake i Fjordvik: trykk på månen, velg *Mørkt*, og følg tråden fra et behov.');
  await open('maling', 'Tid til svar på søknad om barnehageplass');
  await settled(page);
  await album.picture(page, 'mork-indikator', 'Gå til *Måling* og åpne «Tid til svar på søknad om barnehageplass».');
  await page.goto('/fjordvik/sammenligning');
  await page.getByRole('main').getByRole('link', { name: 'Brukertilfredshet, barnehageplass' }).first().click();
  await expect(page.getByText('Fjordvik kommune (din kommune)')).toBeVisible();
  await settled(page);
  await album.picture(page, 'mork-sammenligning', 'Gå til *Sammenligning* og åpne «Brukertilfredshet, barnehageplass».');
  await page.getByRole('button', { name: 'Utseende' }).click();
  await page.getByRole('button', { name: 'Lyst' }).click();

  album.part('På telefon');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/fjordvik/ledelse');
  await settled(page);
  await album.picture(page, 'telefon-ledelse', 'Åpne *Ledelse* på en telefon.');
  await open('innsikt/innsikter', insight);
  await settled(page);
  await album.picture(page, 'telefon-innsikt', 'Åpne en innsikt på en telefon.');
  await open('maling/sporreundersokelser', survey);
  await settled(page);
  await page.getByRole('region', { name: 'Resultat' }).evaluate(centred);
  await album.picture(page, 'telefon-svar', 'Åpne spørreundersøkelsen på en telefon: resultatet er det samme.');

  album.close(lead, foot);
});

const lead = `# Den røde tråden

Hele tråden i eksempelkommunen Fjordvik, fra det folk forteller til målt virkning, i den rekkefølgen den blir gått; så Lidaland på
nynorsk, mørkt, og på telefon. Hver setning er noe du kan gjøre selv. Det som kommer før, står i [turen](../README.md).`;
const foot = `Turen er skrevet i [\`thread.spec.ts\`](../../../platform/web/e2e/tour/thread.spec.ts); setningene og bildene kommer derfra.`;

const drawing = (page: Page, name: string) => page.getByRole('group', { name });

const centred = (element: Element) => element.scrollIntoView({ block: 'center', inline: 'center' });

async function opened(page: Page, municipality: string, list: string, name: string): Promise<void> {
  await page.goto(`/${municipality}/${list}`);
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await expect(page).not.toHaveURL(new RegExp(`/${list}$`));
}

/** All that the page asks for has come. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('status', { name: /^Hente?r …$|^Hentar …$/ })).toHaveCount(0);
}

/** Somebody with a phone, who has never signed in anywhere. */
async function phone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nb-NO' });
  return context.newPage();
}

/** A new link for Forelder 1; what the participant has said and agreed to stays as it is. */
async function linkOfParticipant(page: Page): Promise<string> {
  await opened(page, 'fjordvik', 'innsikt', study);
  await page.getByRole('link', { name: 'Deltakere' }).click();
  await page.getByRole('button', { name: 'Flere valg for Forelder 1' }).click();
  await page.getByRole('button', { name: /^Lag (ny )?lenke til deltakeren/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /lenke til deltakeren/ }).click();
  return dialog.locator('code').innerText();
}
