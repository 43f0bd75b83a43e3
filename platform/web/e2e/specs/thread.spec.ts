import { randomUUID as uuid } from 'node:crypto';
import type { Page } from '@playwright/test';
import { accessible } from '../accessible.ts';
import type { Api } from '../api.ts';
import { expect, test } from '../fixtures.ts';

type Made = { id: string; version: number };

const today = new Date().toISOString().slice(0, 10);
const statement = 'Foreldre vet ikke hvor søknaden er';

/** From a participant to a benefit, as an integrator writes it; answers the ids that one walks between. */
async function thread(api: Api, alias: string) {
  const post = (path: string, data: unknown) => api.post<Made>(`${alias}/${path}`, data);
  const service = await post('catalogue/services', { name: { nb: 'Barnehageplass' } });
  const study = await post('research/studies', {
    title: 'Opptaket',
    question: 'Hvorfor ringer foreldre?',
    method: 'interview',
    services: [service.id],
    legalBasis: 'public-task',
    status: 'running',
    team: [],
  });
  const agreed = ['take-part', 'notes', 'quote'].map((purpose) => ({ purpose, givenOn: today, channel: 'written' }));
  const participant = await post('research/participants', {
    study: study.id,
    pseudonym: 'Deltaker 1',
    side: 'citizen',
    consents: agreed,
  });
  const activity = await post('research/activities', {
    study: study.id,
    kind: 'interview',
    on: today,
    participants: [participant.id],
  });
  const note = await post('research/notes', {
    activity: activity.id,
    participant: participant.id,
    blocks: [{ text: 'Det ble helt stille etter at vi søkte.' }],
  });
  const highlight = await post('research/highlights', {
    note: note.id,
    revision: 1,
    block: 0,
    start: 0,
    end: 19,
    tags: [],
  });
  const insight = await post('research/insights', {
    study: study.id,
    statement,
    supports: [highlight.id],
    contradicts: [],
  });
  const need = await post('research/needs', {
    situation: 'jeg har søkt',
    motivation: 'se hvor søknaden er',
    outcome: 'jeg slipper å ringe',
    services: [service.id],
    insights: [insight.id],
  });
  const opportunity = await journey(post, service.id, need.id);
  const initiative = await post('roadmap/initiatives', {
    title: 'Åpen saksgang',
    claimed: true,
    services: [service.id],
    opportunities: [opportunity],
  });
  const benefit = await post(`roadmap/initiatives/${initiative.id}/benefits`, {
    title: 'Færre telefoner',
    beneficiary: 'citizen',
    kind: 'quality',
    status: 'planned',
    actions: [],
  });
  return { insight: insight.id, benefit: benefit.id };
}

async function journey(post: (path: string, data: unknown) => Promise<unknown>, service: string, need: string) {
  const [id, phase, step, pains, chances, pain, opportunity] = Array.from({ length: 7 }, () => uuid());
  const add = (e: string, of: string | undefined, v: object) => ({ t: 'add', e, id: of, v });
  await post(`journeys/${id}/operations`, {
    mid: uuid(),
    base: 0,
    ops: [
      add('journey', id, { title: 'Søke plass', status: 'draft', service }),
      add('phase', phase, { name: 'Etter', position: 'a0' }),
      add('step', step, { phase, name: 'Venter på svar', position: 'a0' }),
      add('lane', pains, { kind: 'pain-points', label: 'Smertepunkter', position: 'a0' }),
      add('lane', chances, { kind: 'opportunities', label: 'Muligheter', position: 'a1' }),
      add('card', pain, { step, lane: pains, text: 'Ingen beskjed', position: 'a0', status: 'assumed' }),
      add('card', opportunity, {
        step,
        lane: chances,
        text: 'Vis saksgangen',
        position: 'a0',
        status: 'assumed',
        capability: 'within',
      }),
      add('need-met', uuid(), { step, need }),
      add('need-answered', uuid(), { card: opportunity, need }),
      add('pain-answered', uuid(), { card: opportunity, painPoint: pain }),
    ],
  });
  return opportunity;
}

const drawing = (page: Page) => page.getByRole('group', { name: 'Tegning' });
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name: `Rød tråd: ${name}` });

/** What was written a moment ago is in the thread a moment later. */
async function walkFrom(page: Page, address: string, until: string): Promise<void> {
  await expect(async () => {
    await page.goto(address);
    await expect(drawing(page).getByRole('link', { name: until })).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 45_000 });
}

test('I walk from an insight to its benefit and back, by mouse and by keyboard', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  const { insight } = await thread(api, alias);
  await walkFrom(page, `/${alias}/rod-trad/insight/${insight}`, 'Færre telefoner');

  await test.step('by mouse, and the other way', async () => {
    await drawing(page).getByRole('link', { name: 'Færre telefoner' }).click();
    await expect(title(page, 'Færre telefoner')).toBeVisible();
    await accessible(page);
    await drawing(page).getByRole('link', { name: statement }).click();
    await expect(title(page, statement)).toBeVisible();
  });

  await test.step('by keyboard', async () => {
    await drawing(page).getByRole('link', { name: statement }).focus();
    const benefit = drawing(page).getByRole('link', { name: 'Færre telefoner' });
    for (let more = 8; more > 0 && !(await benefit.evaluate((at) => at === document.activeElement)); more -= 1) {
      await page.keyboard.press('ArrowRight');
    }
    await expect(benefit).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(title(page, 'Færre telefoner')).toBeVisible();
  });

  await test.step('as a table', async () => {
    await page.getByText('Tabell', { exact: true }).click();
    await expect(page.getByRole('table', { name: 'Hviler på' }).getByRole('link', { name: statement, exact: true })).toBeVisible();
    await accessible(page);
  });
});

test('a broken link leads to where it is mended', async ({ mine: page, api, municipality: { alias } }) => {
  await api.post(`${alias}/research/needs`, {
    situation: 'jeg venter',
    motivation: 'vite når svaret kommer',
    outcome: 'jeg kan planlegge',
    services: [],
    insights: [],
  });
  const list = page.getByRole('link', { name: 'Se listen: Behov uten innsikt' });
  await expect(async () => {
    await page.goto(`/${alias}/rod-trad`);
    await expect(list).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 45_000 });
  await accessible(page);
  await list.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Behov uten innsikt' })).toBeVisible();
  await accessible(page);
  await page.getByRole('link', { name: 'Rett opp' }).first().click();
  await expect(page).toHaveURL(/\/innsikt\/behov\//);
  await expect(page.getByRole('region', { name: 'Rød tråd' })).toBeVisible();
});

test('one search finds every kind of thing, in other forms of its words', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  await api.post(`${alias}/research/needs`, {
    situation: 'jeg flytter',
    motivation: 'bytte barnehage',
    outcome: 'barnet får venner',
    services: [],
    insights: [],
  });
  const found = page.getByRole('list').getByRole('link', { name: 'barnehage' });
  await expect(async () => {
    await page.goto(`/${alias}/sok?q=barnehagene`);
    await expect(found.first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 45_000 });
  await accessible(page);
});

test('a leader sees what is wanted, done and got', async ({ mine: page, api, municipality: { alias } }) => {
  await api.post(`${alias}/catalogue/goals`, { title: { nb: 'Svar i tide' }, vision: false, place: 0 });
  const { id, version } = await api.post<Made>(`${alias}/roadmap/initiatives`, {
    title: 'Statusside',
    claimed: true,
    services: [],
    goals: [],
    opportunities: [],
  });
  await api.put(`${alias}/roadmap/initiatives/${id}/decision`, version, {
    decidedOn: today,
    decidedBy: 'Utvalg for oppvekst',
    why: 'Mange ringer.',
    rejected: [],
  });
  await api.post(`${alias}/roadmap/initiatives/${id}/benefits`, {
    title: 'Kortere ventetid',
    beneficiary: 'citizen',
    kind: 'quality',
    status: 'planned',
    actions: [],
  });
  await page.goto(`/${alias}/ledelse`);
  await expect(page.getByRole('heading', { level: 1, name: 'Ledelse' })).toBeVisible();
  const region = (name: string) => page.getByRole('region', { name });
  await expect(region('Visjon og mål').getByRole('link', { name: 'Svar i tide' }).first()).toBeVisible();
  await expect(region('Visjon og mål').getByText('Ikke målt ennå').first()).toBeVisible();
  await expect(region('Gevinster: lovet og realisert').getByRole('link', { name: 'Kortere ventetid' }).first()).toBeVisible();
  await expect(region('Gevinster: lovet og realisert').getByText(/^0 av [1-9]\d* er realisert/)).toBeVisible();
  await expect(region('Hva satsingene endrer').getByText(/^Tiltak som er forpliktende, i [1-9]\d* satsing/)).toBeVisible();
  await expect(region('Påstand og praksis').getByText(/^[1-9]\d* av [1-9]\d* \(/).first()).toBeVisible();
  const broken = region('Brudd i tråden');
  await expect(broken.getByRole('table').or(broken.getByText('Ingen brudd. Alt som er lagt inn, henger sammen.'))).toBeVisible();
  await accessible(page);
});
