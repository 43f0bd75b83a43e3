import type { Page } from '@playwright/test';
import type { Api } from '../api.ts';
import { card, grid, show } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw } from '../journey.ts';

const bokmål =
  /(?<!\p{L})(ikke|hva|hvordan|hvem|hvilke\p{L}*|hvor|tjeneste\p{L}*|noe|noen|bare|mulighet\p{L}*|endret|lagret|slettet|opprettet|enhet\p{L}*|bruker\p{L}*|velg|ansatt\p{L}*|fra|flere|være|gjøre|papirkurv\p{L}*|leser|bidragsyter|siden|opplevelse\p{L}*|innstillinger)(?!\p{L})/giu;

const lanes = {
  'user-actions': 'Det eg gjer',
  touchpoints: 'Kontaktpunkt',
  experience: 'Oppleving',
  'pain-points': 'Smertepunkt',
  backstage: 'Bak kulissane',
};
const cards = {
  'user-actions': ['Ringjer'],
  touchpoints: [{ text: 'Samtale', channel: 'telephone' }],
  experience: [{ text: 'Roleg', felt: 1, whose: 'Far' }],
  'pain-points': [{ text: 'Ventar lenge', weight: 3 }],
  backstage: [{ text: 'Svarar', performer: 'Sakshandsamar', automation: 'manual' }],
};

test('I read every view in nynorsk, and meet no word of bokmål', async ({
  mine: page,
  api,
  municipality: { alias },
  baseURL,
}) => {
  test.slow();
  await page.context().addCookies([{ name: 'medvirk-language', value: 'nn', url: String(baseURL) }]);
  const unit = await api.post<{ id: string }>(`${alias}/catalogue/units`, { name: 'Oppvekst' });
  const system = await api.post<{ id: string }>(`${alias}/catalogue/systems`, { name: 'Sakssystemet' });
  const gone = await api.post<{ id: string }>(`${alias}/catalogue/roles`, { name: 'Vaktmeister' });
  await api.put(`${alias}/catalogue/roles/${gone.id}/trash`, 1, undefined);
  const service = await api.post<{ id: string }>(`${alias}/catalogue/services`, {
    name: { nn: 'Barnehageplass' },
    responsibleUnit: unit.id,
    systems: [system.id],
    channels: ['telephone', 'client-location', 'online-service'],
    targetGroups: ['Foreldre'],
  });
  const journey = await draw(api, alias, { title: 'Få plass', service: service.id, lanes, phases: { Søknad: [{ name: 'Søkje', touchMinutes: 20, cards }, 'Vente'] } });

  const studied = await research(api, alias);
  const worked = await work(api, alias, service.id);

  const plain = [
    ...studied.places,
    ...worked,
    'tjenester', 'tjenester/ny', `tjenester/${service.id}`, `tjenester/${service.id}/rediger`,
    'enheter', 'enheter/ny', `enheter/${unit.id}`, `enheter/${unit.id}/rediger`,
    'systemer', 'systemer/ny', `systemer/${system.id}`, `systemer/${system.id}/rediger`, 'roller', 'roller/ny',
    'medlemmer', 'innstillinger', 'papirkurv', 'reiser', 'reiser/ny',
    'rod-trad', 'rod-trad/brudd/indicator-without-owner', 'sok', 'sok?q=plass', 'ledelse', 'api',
  ];
  for (const place of plain) {
    await test.step(place, async () => {
      await page.goto(`/${alias}/${place}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('status', { name: 'Hentar …' })).toHaveCount(0);
      await clean(page);
    });
  }

  await test.step('the thread, a moment after it was written', async () => {
    await expect(async () => {
      await page.goto(`/${alias}/rod-trad/need/${studied.need}`);
      await expect(page.getByRole('group', { name: 'Teikning' }).getByRole('link', { name: 'Dei ventar' })).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: 45_000 });
    await clean(page);
    await page.getByText('Tabell', { exact: true }).click();
    await expect(page.getByRole('table', { name: 'Kviler på' })).toBeVisible();
    await clean(page);
  });
  await test.step('a form with faults', async () => {
    await page.goto(`/${alias}/tjenester/ny`);
    await page.getByRole('button', { name: 'Lagre' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await clean(page);
  });
  await test.step('the windows', async () => {
    await page.goto(`/${alias}/medlemmer`);
    await page.getByRole('button', { name: 'Legg til kollega' }).click();
    await clean(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ny API-klient' }).click();
    await clean(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Hurtigtastar' }).click();
    await clean(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type('plass');
    const hits = page.getByRole('listbox').getByRole('option');
    await expect(hits.filter({ hasText: /^Barnehageplass$/ })).toBeVisible();
    await expect(hits.filter({ hasText: /^Få plass$/ })).toBeVisible();
    await clean(page);
  });
  await test.step('the journey: its panels, menus and windows', async () => {
    await page.goto(`/${alias}/reiser/${journey}`);
    await expect(grid(page)).toBeVisible();
    await clean(page);
    for (const text of ['Ringjer', 'Samtale', 'Ventar lenge', 'Svarar']) {
      await card(grid(page), text).click();
      await clean(page);
    }
    await page.getByRole('slider').click();
    await clean(page);
    await page.getByRole('columnheader').filter({ hasText: 'Søkje' }).click();
    await clean(page);
    for (const name of ['Eksporter', 'Vis fleire rader', /^Status:/]) {
      await page.getByRole('button', { name }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await clean(page);
      await page.keyboard.press('Escape');
    }
    for (const name of ['Ringjer', 'Søkje', 'Søknad', 'Bak kulissane']) {
      await page.getByRole('button', { name: `Fleire val for ${name}`, exact: true }).click({ force: true });
      await expect(page.getByRole('menu')).toBeVisible();
      await clean(page);
      await page.keyboard.press('Escape');
    }
    for (const name of [/kommentar/, 'Historikk']) {
      await page.getByRole('button', { name }).first().click();
      await clean(page);
    }
    await page.getByRole('toolbar').getByRole('button', { name: 'Hurtigtastar' }).click();
    await clean(page);
    await page.keyboard.press('Escape');
    await show(page, 'Tabell');
    await expect(page.getByRole('table')).toBeVisible();
    await clean(page);
    await page.goto(`/${alias}/reiser/${journey}/utskrift`);
    await expect(page.getByRole('img', { name: /Ark 1 av 1/ })).toBeVisible();
    await clean(page);
  });
  await test.step('a sheet with a fault', async () => {
    await page.goto(`/${alias}/reiser/ny`);
    await page.getByRole('radio', { name: 'Eit rekneark' }).check();
    await page.getByRole('button', { name: /reknearket/ }).click();
    await clean(page);
    await page.getByRole('textbox').fill('Kven?\tGjer kva?\tSteg\tTid\nFar\tSøkjer\tSøkje\t20 min\nFar\tVentar\tVente\tlenge');
    await expect(page.getByRole('table')).toBeVisible();
    await clean(page);
  });
});

test('the operator reads nynorsk too', async ({ as, baseURL }) => {
  const page = await as('operator');
  await page.context().addCookies([{ name: 'medvirk-language', value: 'nn', url: String(baseURL) }]);
  await page.goto('/drift');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await clean(page);
  await page.getByRole('button', { name: 'Opprett kommune' }).click();
  await clean(page);
});

/** What is seen, and what a screen reader says beside it. */
async function clean(page: Page): Promise<void> {
  const texts = await page.evaluate(() => {
    const said = [...document.querySelectorAll('[aria-label],[title],[placeholder],[aria-valuetext]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'aria-valuetext'].map((name) => element.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.innerText, ...said].flatMap((text) => text.split('\n'));
  });
  const slips = texts.filter((text) => text.search(bokmål) >= 0);
  expect([...new Set(slips)]).toEqual([]);
}

/** One of each in research, and where they are seen. */
async function research(api: Api, alias: string): Promise<{ places: string[]; need: string }> {
  const at = (path: string) => `${alias}/research/${path}`;
  const make = (path: string, data: unknown) => api.post<{ id: string; version: number }>(at(path), data);
  const study = await make('studies', {
    title: 'Opptaket', question: 'Kvifor ringjer dei?', method: 'interview', services: [], legalBasis: 'public-task', team: [], status: 'running',
  });
  const given = { givenOn: '2026-11-02', channel: 'written' };
  const consents = ['take-part', 'notes', 'quote'].map((purpose) => ({ purpose, ...given }));
  const participant = await make('participants', { study: study.id, pseudonym: 'Deltakar 1', side: 'citizen', consents });
  const activity = await make('activities', { study: study.id, kind: 'interview', on: '2026-11-03', participants: [participant.id] });
  const blocks = [{ speaker: 'Deltakar 1', text: 'Eg visste ingenting.' }];
  const note = await make('notes', { activity: activity.id, participant: participant.id, blocks });
  const highlight = await make('highlights', { note: note.id, revision: note.version, block: 0, start: 0, end: 19, tags: [] });
  const insight = await make('insights', { study: study.id, statement: 'Dei ventar', supports: [highlight.id], contradicts: [] });
  const need = await make('needs', { situation: 'eg ventar', motivation: 'vite', outcome: 'eg kan planleggje', services: [], insights: [insight.id] });
  const places = [
    'undersokelser', 'undersokelser/ny', `undersokelser/${study.id}`, `undersokelser/${study.id}/rediger`,
    `undersokelser/${study.id}/deltakere`, `undersokelser/${study.id}/notater`, `notater/${note.id}`, `notater/${note.id}/rediger`,
    'innsikter', 'innsikter/ny', `innsikter/${insight.id}`, `innsikter/${insight.id}/rediger`,
    'behov', 'behov/ny', `behov/${need.id}`, `behov/${need.id}/rediger`, 'rettes',
  ].map((place) => `innsikt/${place}`);
  return { places, need: need.id };
}

/** One of each in what is wanted, measured, done and compared, and where they are seen. */
async function work(api: Api, alias: string, service: string): Promise<string[]> {
  const make = (path: string, data: unknown) => api.post<{ id: string }>(`${alias}/${path}`, data);
  const goal = await make('catalogue/goals', { title: { nn: 'Raskare svar' }, vision: false, place: 0 });
  const indicator = await make('measurement/indicators', {
    name: { nn: 'Nøgde søkjarar' },
    service,
    goal: goal.id,
    cadence: 'month',
    satisfaction: true,
    definition: { numerator: { nn: 'Dei som svarte nøgd' }, denominator: { nn: 'Alle som svarte' }, unit: 'percent', increaseIsGood: true },
  });
  const points = [
    { from: '2025-01-01', to: '2025-01-31', numerator: 30, n: 50 },
    { from: '2025-02-01', to: '2025-02-28', numerator: 2, n: 4 },
    { from: '2025-03-01', to: '2025-03-31', numerator: 4, n: 7 },
  ];
  await api.post(`${alias}/measurement/indicators/${indicator.id}/observations`, { points });
  const survey = await make('measurement/surveys', {
    indicator: indicator.id,
    title: { nn: 'Korleis gjekk det?' },
    asksEndState: true,
    asksChannel: true,
    questions: [{ id: 'q1', kind: 'satisfaction', text: { nn: 'Kor nøgd er du?' }, required: true }],
  });
  const initiative = await make('roadmap/initiatives', { title: 'Open saksgang', claimed: true, services: [service], goals: [goal.id], opportunities: [] });
  const at = `roadmap/initiatives/${initiative.id}`;
  const action = await make(`${at}/actions`, { title: 'Ny brevmal', dimension: 'people', status: 'proposed', start: '2026-05-04', steps: [] });
  const benefit = await make(`${at}/benefits`, {
    title: 'Færre telefonar', beneficiary: 'citizen', kind: 'quality', status: 'planned', indicator: indicator.id, actions: [],
  });
  await make('benchmarking/exchanges', { artefact: 'Eit kortare skjema', direction: 'obtained', counterparty: 'municipality', on: '2026-05-04' });
  return [
    'mal', 'mal/ny', `mal/${goal.id}`, `mal/${goal.id}/rediger`,
    'maling', 'maling/ny', `maling/${indicator.id}`, `maling/${indicator.id}/rediger`,
    ...['', '/ny', `/${survey.id}`, `/${survey.id}/rediger`].map((place) => `maling/sporreundersokelser${place}`),
    'veikart', 'veikart?visning=timeline', 'veikart?visning=table', 'veikart/ny', `veikart/${initiative.id}`, `veikart/${initiative.id}/rediger`,
    `veikart/tiltak/${action.id}`, 'veikart/gevinster', `veikart/gevinster/${benefit.id}`,
    'sammenligning', 'sammenligning/bidrag', 'sammenligning/erfaringer',
  ];
}
