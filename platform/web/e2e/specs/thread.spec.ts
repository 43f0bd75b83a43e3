import { accessible } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';

type Made = { id: string; version: number };

const today = new Date().toISOString().slice(0, 10);

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
  await expect(region('Visjon og mål').getByText('ikke målt').first()).toBeVisible();
  await expect(region('Gevinster: lovet og realisert').getByRole('link', { name: 'Kortere ventetid' }).first()).toBeVisible();
  await expect(region('Gevinster: lovet og realisert').getByText(/^0 av [1-9]\d* er realisert/)).toBeVisible();
  await expect(region('Hva satsingene endrer').getByText(/^Tiltak som er forpliktende, i [1-9]\d* satsing/)).toBeVisible();
  await expect(region('Påstand og praksis').getByText(/^[1-9]\d* av [1-9]\d* \(/).first()).toBeVisible();
  const broken = region('Brudd i tråden');
  await expect(broken.getByRole('table').or(broken.getByText('Ingen brudd. Alt som er lagt inn, henger sammen.'))).toBeVisible();
  await accessible(page);
});
