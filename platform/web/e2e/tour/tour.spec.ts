import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Api } from '../api.ts';
import { card, cell, choose, grid, panel, show, stepHead, stored } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { person } from '../people.ts';
import { chosen, identify } from '../session.ts';
import { Album } from './album.ts';

const sheet = readFileSync(new URL('barnehageplass.csv', import.meta.url), 'utf8').replaceAll(';', '\t').trim();
const blueprint = 'Fra søknad til første dag i barnehagen';
const album = new Album();

test('the tour', async ({ as, browser }) => {
  const operator = await (await browser.newContext()).newPage();
  album.part('En kommune kommer på plass');
  await operator.goto('/');
  await album.picture(operator, 'logg-inn', 'Start Medvirk, åpne adressen som står i konsollen, velg språk nederst og trykk *Logg inn*.');
  await operator.getByRole('button', { name: 'Logg inn' }).click();
  await operator.getByLabel('E-postadresse eller brukernavn').fill(person('operator').username);
  await album.picture(operator, 'hvem-er-du', 'Skriv adressen til driftsbrukeren, trykk *Logg inn*, og skriv passordet fra konsollen.');
  await identify(operator, person('operator'));
  await expect(operator.getByRole('heading', { level: 1, name: 'Drift' })).toBeVisible();

  const { alias, name, ingrid, per } = await names(operator);
  await operator.getByRole('button', { name: 'Opprett kommune' }).click();
  const dialog = operator.getByRole('dialog');
  await dialog.getByLabel('Navn').first().fill(name);
  await dialog.getByLabel('Adresse', { exact: true }).fill(alias);
  await dialog.getByLabel('Dette er en eksempelkommune').check();
  const administrator = dialog.getByRole('group', { name: 'Første administrator' });
  await administrator.getByLabel('Navn').fill('Ingrid Vik');
  await administrator.getByLabel('E-postadresse').fill(ingrid);
  await dialog.evaluate((window) => window.scrollTo(0, 0));
  await album.picture(operator, 'opprett-kommune', 'Som drift trykker du *Opprett kommune* og fyller ut navn, adresse og den første administratoren; kryss av for eksempelkommune, så kan den fjernes igjen.');
  await dialog.getByRole('button', { name: 'Opprett kommune' }).click();
  await expect(dialog.locator('code')).toBeVisible();
  const oneTime = await dialog.locator('code').innerText();
  await album.picture(operator, 'engangspassord', 'Gi engangspassordet videre; det vises bare denne ene gangen.');
  await dialog.getByRole('button', { name: 'Ferdig' }).click();
  await operator.context().close();

  const page = await (await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })).newPage();
  await page.goto('/');
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await identify(page, { username: ingrid, password: oneTime });
  await page.getByLabel('Nytt passord', { exact: true }).fill(chosen);
  await page.getByLabel('Gjenta det nye passordet').fill(chosen);
  await album.picture(page, 'nytt-passord', 'Logg inn som Ingrid Vik med engangspassordet, og lag ditt eget passord.');
  await page.getByRole('button', { name: 'Fortsett' }).click();
  await expect(page.getByText('Tjenestekatalogen er tom')).toBeVisible();
  await album.picture(page, 'tom-kommune', 'Kommunen er tom, og siden sier hva du kan gjøre.');

  await page.getByRole('link', { name: 'Medlemmer' }).click();
  await page.getByRole('button', { name: 'Legg til kollega' }).click();
  await page.getByRole('dialog').getByLabel('Navn').fill('Per Strand');
  await page.getByRole('dialog').getByLabel('E-postadresse').fill(per);
  await album.picture(page, 'legg-til-kollega', 'Gå til *Medlemmer*, trykk *Legg til kollega*, og velg hva kollegaen kan gjøre.');
  await page.getByRole('dialog').getByRole('button', { name: 'Legg til kollega' }).click();
  await page.getByRole('button', { name: 'Ferdig' }).click();
  await expect(page.getByLabel('Rollen til Per Strand')).toBeVisible();
  await album.picture(page, 'medlemmer', 'Trykk *Ferdig*; rollen kan endres der den står, og den siste administratoren kan ikke fjernes.');

  album.part('Tjenestekatalogen');
  await units(page, alias);
  await album.picture(page, 'enheter', 'Gå til *Enheter* og legg inn Kommunedirektøren, Oppvekst under den, og Barnehageseksjonen under der igjen.');
  await page.goto(`/${alias}/tjenester/ny`);
  await page.getByLabel('Navn (bokmål)').fill('Barnehageplass');
  await page.getByRole('button', { name: 'Skriv på flere språk' }).first().click();
  await page.getByLabel('Navn (engelsk)').fill('Kindergarten place');
  await page.getByLabel('Beskrivelse (bokmål)').fill('Plass i kommunale og private barnehager. Hovedopptaket har frist 1. mars.');
  await page.getByLabel('Formål').fill('Barn får lek og læring, og foreldre kan være i arbeid.');
  await pick(page, 'Ansvarlig enhet', 'Barnehageseksjonen');
  await page.getByLabel('Formål').scrollIntoViewIfNeeded();
  await album.picture(page, 'ny-tjeneste', 'Gå til *Tjenester*, trykk *Ny tjeneste*, og skriv navn og beskrivelse, på flere språk om du vil.');
  await pick(page, 'Kanaler', 'Selvbetjening på nett', 'Telefon');
  await page.getByLabel('Temaer').and(page.locator('input')).focus();
  await page.keyboard.type('barneh');
  await page.getByRole('option', { name: 'Barnehage', exact: true }).click();
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Barnehageplass' })).toBeVisible();
  await gone(page);
  await album.picture(page, 'tjeneste', 'Velg enhet, kanaler og tema, trykk *Lagre*, og se tjenesten med historikken.');

  album.part('Fra regneark til tjenestetegning');
  await page.getByRole('link', { name: 'Ny tjenestereise' }).click();
  await page.getByLabel('Hvem reiser?').fill('Nyinnflyttet forelder');
  await page.getByLabel('Et regneark').check();
  await album.picture(page, 'ny-reise', 'Trykk *Ny tjenestereise* på tjenesten, skriv hvem som reiser, og velg *Et regneark*.');
  await page.getByRole('button', { name: 'Gå videre til regnearket' }).click();
  await expect(page.getByLabel('Lim inn fra regnearket')).toBeVisible();
  await album.picture(page, 'lim-inn', 'Åpne [regnearket](../../platform/web/e2e/tour/barnehageplass.csv), merk alt, kopier, og lim inn her; eller velg filen.');
  await page.evaluate((text) => navigator.clipboard.writeText(text), sheet);
  await page.getByLabel('Lim inn fra regnearket').focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('region', { name: 'Slik blir reisen' })).toBeVisible();
  await album.picture(page, 'forslag', 'Medvirk foreslår hva hver kolonne er og hvor hver person hører til, og viser reisen ved siden av.');
  await page.getByLabel('Kolonnen «Innspill fra møtet» er').selectOption('mulighet');
  await expect(page.getByRole('row', { name: 'Muligheter' })).toContainText('Faste besøksdager');
  await page.getByLabel('Styrer hører til i').selectOption('Synlig for brukeren');
  await expect(page.getByRole('row', { name: 'Synlig for brukeren' })).toContainText('Viser fram barnehagen');
  await page.getByLabel('Styrer hører til i').scrollIntoViewIfNeeded();
  await album.picture(page, 'rettet', 'Rett det som er misforstått: *Innspill fra møtet* er muligheter, og *Styrer* er synlig for brukeren.');
  await page.getByRole('button', { name: 'Opprett', exact: true }).click();
  await expect(grid(page)).toBeVisible();
  await expect(page.getByText('er opprettet.')).toBeVisible();
  await album.picture(page, 'opprettet', 'Trykk *Opprett*; først nå er reisen lagret, og *Angre* tar den bort igjen i ett steg.');
  await gone(page);

  album.part('Reisen');
  await page.getByRole('button', { name: 'Vis flere rader' }).click();
  await stored(page, () => page.getByRole('menuitem', { name: 'Opplevelse' }).click());
  for (const [step, word, felt] of feelings) await claim(page, step, word, felt);
  await page.getByRole('button', { name: 'Lukk detaljene' }).click();
  await cell(page, 'Får vite om tilbudet', 'Opplevelse').scrollIntoViewIfNeeded();
  await album.picture(page, 'opplevelse', 'Trykk *Vis flere rader*, velg *Opplevelse*, legg inn et ord i hvert steg, og dra punktene opp eller ned; antatt er stiplet.');
  await card(grid(page), 'Får ikke vite noe før').click();
  await stored(page, () => panel(page).getByLabel('Vekt').selectOption('5'));
  await stored(page, () => panel(page).getByLabel('Rotårsak i rad').selectOption('Bak kulissene'));
  await stored(page, () => panel(page).getByRole('combobox', { name: 'Grunnlag' }).selectOption('Fortalt'));
  await album.picture(page, 'smertepunkt', 'Trykk på et smertepunkt, og si hvor tungt det veier, hvor årsaken ligger og hva det bygger på.');
  await stepHead(page, 'Venter på svar').click();
  await expect(panel(page).getByLabel('Ventetid, Antall')).toBeVisible();
  await album.picture(page, 'tider', 'Trykk på et steg, og skriv arbeidstid, ventetid og hvor mange saker som går hit; summene står nederst.');
  await page.getByRole('button', { name: 'Lukk detaljene' }).click();
  await cell(page, 'Sender søknad', 'Smertepunkter').click();
  await page.getByRole('button', { name: 'Flere valg for Må oppgi inntekt som kommunen alt har' }).click();
  await album.picture(page, 'kortmeny', 'Alt du kan gjøre med mus, står i menyen med tasten som gjør det samme.');
  await page.getByRole('menuitem', { name: 'Kommenter' }).click();
  await panel(page).getByLabel('Ny kommentar').fill('Kan vi hente inntekten fra Skatteetaten?');
  await stored(page, () => panel(page).getByRole('button', { name: 'Legg til kommentaren' }).click());
  await album.picture(page, 'kommentar', 'Velg *Kommenter* i menyen, og skriv; tallet i ruten viser at noe er uløst.');
  await page.getByRole('button', { name: 'Lukk kommentarene' }).click();
  await page.getByRole('toolbar').getByRole('button', { name: 'Hurtigtaster' }).click();
  await album.picture(page, 'taster', 'Trykk på spørsmålstegnet for alle hurtigtastene: hele rutenettet kan brukes uten mus.');
  await page.keyboard.press('Escape');
  await show(page, 'Tabell');
  await expect(page.getByRole('table')).toBeVisible();
  await album.picture(page, 'tabell', 'Velg *Tabell*: den samme reisen, med alt som kan skrives der det står.');
  await show(page, 'Rutenett');
  await page.getByRole('button', { name: 'Historikk' }).click();
  await expect(panel(page)).toContainText('Opprettet reisen');
  await album.picture(page, 'historikk', 'Trykk på klokken for å se hvem som gjorde hva.');
  await page.getByRole('button', { name: 'Lukk historikken' }).click();
  await page.getByRole('button', { name: 'Til listen over tjenestereiser' }).or(page.getByRole('link', { name: 'Til listen over tjenestereiser' })).click();
  await expect(page.getByRole('img', { name: 'Opplevelse fra' })).toBeVisible();
  await album.picture(page, 'reiser', 'Gå tilbake til listen: hver reise viser kurven, smertepunktene og mulighetene sine.');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('barnehage');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await album.picture(page, 'sok', 'Trykk Ctrl+K fra hvor som helst, skriv, velg med piltastene og åpne med Enter.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Flere valg for/ }).click();
  await page.getByRole('button', { name: 'Lag en kopi' }).click();
  await gone(page);
  await page.getByRole('button', { name: /^Flere valg for .*\(kopi\)/ }).click();
  await page.getByRole('button', { name: 'Flytt til papirkurven' }).click();
  await page.getByRole('link', { name: 'Papirkurv' }).click();
  await expect(page.getByRole('button', { name: 'Gjenopprett' })).toBeVisible();
  await album.picture(page, 'papirkurv', 'Det som slettes, kan angres med én gang, og hentes tilbake fra *Papirkurv* i 30 dager.');
  await page.context().close();

  album.part('Hele tjenestetegningen, i Fjordvik');
  const reader = await as('contributor in Fjordvik');
  await openBlueprint(reader);
  await album.picture(reader, 'barnehage', `Logg inn som bidragsyter i Fjordvik, gå til *Tjenestereiser* og åpne «${blueprint}».`);
  await reader.getByRole('button', { name: 'Mindre' }).click();
  for (let i = 0; i < 3; i += 1) await reader.getByRole('button', { name: 'Mindre' }).click();
  await album.picture(reader, 'barnehage-liten', 'Trykk på minus til hele tjenestetegningen får plass: linjene går mellom det brukeren ser og det kommunen gjør.');
  await openBlueprint(reader);
  await reader.getByRole('button', { name: 'Eksporter' }).click();
  await album.picture(reader, 'eksporter', 'Trykk *Eksporter*: regnearket kan leses inn igjen, bildene kan settes inn i en rapport.');
  await reader.getByRole('menuitem', { name: 'Skriv ut eller lag PDF (A3)' }).click();
  await reader.getByLabel('Steg per ark').selectOption('4 steg per ark');
  await expect(reader.getByRole('img', { name: /Ark 1 av 3/ })).toBeVisible();
  await album.picture(reader, 'a3', 'Velg *Skriv ut eller lag PDF (A3)* og hvor mange steg det skal være på hvert ark: tjenestetegningen står på A3, med radnavnene på hvert ark.');

  album.part('Nynorsk, mørkt og på telefon');
  const lidaland = await as('contributor in Lidaland');
  await lidaland.goto('/lidaland/tjenester');
  await lidaland.getByRole('button', { name: 'språk og utlogging' }).click();
  await lidaland.getByRole('button', { name: 'Nynorsk' }).click();
  await expect(lidaland.getByRole('heading', { level: 1, name: 'Tenester' })).toBeVisible();
  await album.picture(lidaland, 'nynorsk-tenester', 'Logg inn som bidragsyter i Lidaland, trykk på initialene øverst til høyre og velg *Nynorsk*.');
  await lidaland.getByRole('link', { name: 'Tenestereiser' }).click();
  await lidaland.getByRole('main').getByRole('link', { name: 'Søkje om å byggje tilbygg' }).click();
  await expect(grid(lidaland)).toBeVisible();
  await album.picture(lidaland, 'nynorsk-reise', 'Gå til *Tenestereiser* og åpne «Søkje om å byggje tilbygg».');
  await lidaland.getByRole('button', { name: 'Utsjånad' }).click();
  await lidaland.getByRole('button', { name: 'Mørkt' }).click();
  await album.picture(lidaland, 'mork-reise', 'Trykk på månen og velg *Mørkt*.');
  await lidaland.getByRole('button', { name: 'Til lista over tenestereiser' }).or(lidaland.locator('.je-head a').first()).first().click();
  await expect(lidaland.getByRole('table')).toBeVisible();
  await album.picture(lidaland, 'mork-liste', 'Gå tilbake til listen: den er mørk og på nynorsk også.');

  await reader.setViewportSize({ width: 390, height: 844 });
  await reader.goto('/fjordvik/tjenester');
  await expect(reader.getByRole('link', { name: 'Barnehageplass' })).toBeVisible();
  await album.picture(reader, 'telefon-tjenester', 'Åpne Fjordvik på en telefon: listen blir til kort.');
  await reader.getByRole('button', { name: 'Åpne menyen' }).click();
  await expect(reader.getByRole('dialog').getByRole('link', { name: 'Tjenestereiser' })).toBeVisible();
  await album.picture(reader, 'telefon-meny', 'Trykk på de tre strekene for menyen.');
  await openBlueprint(reader, true);
  await album.picture(reader, 'telefon-reise', 'Åpne en reise: på telefonen begynner den som tabell.');

  album.close(lead, foot);
});

const lead = `# En tur gjennom Medvirk

Hver setning er noe du kan gjøre selv, og bildet viser hvor den fører. Bildene lages på nytt av \`mvn verify -Ptour\`.

Etterpå kan du gå langs [den røde tråden](thread/README.md), fra det folk forteller til målt virkning, og se
[tjenesten slik den er, og slik den skal bli](journeys/README.md).`;
const foot = `Turen er skrevet i [\`tour.spec.ts\`](../../platform/web/e2e/tour/tour.spec.ts); setningene og bildene kommer derfra.`;

const feelings = [
  ['Får vite om tilbudet', 'Forvirret', -0.8],
  ['Velger barnehager', 'Forventningsfull', 1.2],
  ['Sender søknad', 'Irritert', -0.4],
  ['Venter på svar', 'Urolig', -1.7],
  ['Får tilbud', 'Lettet', 1.4],
  ['Starter', 'Trygg', 0.9],
] as const;

/** The next municipality that has not had the tour. */
async function names(page: Page) {
  const taken = (await new Api(page.request).get<{ alias: string }[]>('drift/municipalities')).map(({ alias }) => alias);
  let number = 1;
  while (taken.includes(aliasOf(number))) number += 1;
  const alias = aliasOf(number);
  const name = number === 1 ? 'Havnsund kommune' : `Havnsund kommune ${number}`;
  return { alias, name, ingrid: `ingrid@${alias}.example`, per: `per@${alias}.example` };
}

function aliasOf(number: number): string {
  return number === 1 ? 'havnsund' : `havnsund${number}`;
}

async function units(page: Page, alias: string): Promise<void> {
  for (const [name, under] of [['Kommunedirektøren'], ['Oppvekst', 'Kommunedirektøren'], ['Barnehageseksjonen', 'Oppvekst'], ['Skole og SFO', 'Oppvekst']]) {
    await page.goto(`/${alias}/enheter/ny`);
    await page.getByLabel('Navn').fill(name ?? '');
    if (under) await pick(page, 'Ligger under', under);
    await page.getByRole('button', { name: 'Lagre' }).click();
    await expect(page.getByRole('link', { name })).toBeVisible();
  }
  await gone(page);
}

async function pick(page: Page, field: string, ...choices: string[]): Promise<void> {
  await page.getByLabel(field).and(page.locator('input')).click();
  for (const choice of choices) await page.getByRole('option', { name: choice }).click();
}

/** Writes a claim, and gives it its value in the panel. */
async function claim(page: Page, step: string, word: string, felt: number): Promise<void> {
  const here = cell(page, step, 'Opplevelse');
  await here.focus();
  await page.keyboard.press('n');
  await page.keyboard.type(word);
  await stored(page, () => page.keyboard.press('Enter'));
  await page.keyboard.press('Enter');
  await panel(page).getByLabel('Opplevd verdi').fill(String(felt).replace('.', ','));
  await stored(page, () => page.keyboard.press('Tab'));
  if (felt < 1) await stored(page, () => panel(page).getByRole('combobox', { name: 'Grunnlag' }).selectOption('Fortalt'));
}

/** The messages at the bottom left have gone by themselves. */
async function gone(page: Page): Promise<void> {
  await expect(page.locator('.toast')).toHaveCount(0, { timeout: 15_000 });
}

async function openBlueprint(page: Page, phone = false): Promise<void> {
  await page.goto('/fjordvik/reiser');
  await page.getByRole('link', { name: blueprint }).click();
  await expect(phone ? page.getByRole('table') : grid(page)).toBeVisible();
}
