import type { Locator } from '@playwright/test';
import { accessible } from '../accessible.ts';
import type { Api } from '../api.ts';
import { card, grid, panel, stored } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw, four } from '../journey.ts';

type Drawn = { cards: { id: string; text: string }[]; steps: { id: string; name: string }[] };

const works = [
  { name: 'Mottar', touchMinutes: 15, cards: { backstage: [{ text: 'Journalfører', unit: 'Arkivet' }] } },
  { name: 'Vurderer', touchMinutes: 45, cards: { backstage: [{ text: 'Vurderer søknaden', unit: 'Oppvekst' }] } },
  {
    name: 'Svarer',
    touchMinutes: 10,
    cards: {
      touchpoints: [{ text: 'Telefon', channel: 'telephone' }],
      backstage: [{ text: 'Sender svaret', unit: 'Arkivet' }],
    },
  },
];

/** A service as it is produced today, a new one begun in which the letter becomes a form, and one committed action. */
async function aNewForm(api: Api, alias: string): Promise<{ target: string; initiative: string; drawn: Drawn }> {
  const form = { name: 'Søker', touchMinutes: 5, cards: { touchpoints: [{ text: 'Brev', channel: 'mail' }] } };
  const today = await draw(api, alias, { title: 'Barnehageplass', lanes: four, phases: { Søker: [form], Får: works } });
  const { id: target } = await api.post<{ id: string }>(`${alias}/journeys/${today}/target`, { title: 'Nytt skjema' });
  const drawn = await api.get<Drawn>(`${alias}/journeys/${target}`);
  await change(api, alias, target, drawn, 'Brev', 'channel', 'online-service');
  const { id: initiative } = await api.post<{ id: string }>(`${alias}/roadmap/initiatives`, { title: 'Skjema på nett' });
  const decision = { decidedOn: '2026-03-02', decidedBy: 'Utvalget', why: 'Skjemaet er klart.', rejected: [] };
  await api.put(`${alias}/roadmap/initiatives/${initiative}/decision`, 1, decision);
  return { target, initiative, drawn };
}

/** What opens has opened, and nothing of it is under the bar at the top: axe takes what is half covered for too small. */
async function opened(inside: Locator): Promise<void> {
  await inside.getByRole('link').last().click({ trial: true }); // it stands still, and can be hit
  await inside.evaluate(() => scrollTo(0, 0));
}

async function change(api: Api, alias: string, target: string, drawn: Drawn, text: string, k: string, v: unknown) {
  const id = drawn.cards.find((one) => one.text === text)?.id;
  const ops = [{ t: 'set', e: 'card', id, k, v }];
  await api.post(`${alias}/journeys/${target}/operations`, { mid: crypto.randomUUID(), base: 0, ops });
}

test('I see that a new form is a new body on the same engine, and what makes the change whole', async ({
  mine: page,
  api,
  municipality: { alias, administrator },
}) => {
  const { target, initiative, drawn } = await aNewForm(api, alias);
  const colleagues = await api.get<{ items: { id: string; name: string }[] }>(`${alias}/colleagues?limit=50`);
  const owner = colleagues.items.find(({ name }) => name === administrator.name)?.id;
  const commit = (dimension: string, ...names: string[]) =>
    api.post(`${alias}/roadmap/initiatives/${initiative}/actions`, {
      title: `Endrer ${dimension}`,
      dimension,
      status: 'decided',
      owner,
      start: '2026-05-04',
      steps: names.map((name) => drawn.steps.find((step) => step.name === name)?.id),
    });
  const verdict = page.locator('[data-verdict]');
  const reloaded = async (expected: string) =>
    expect(async () => {
      await page.reload();
      await expect(verdict).toHaveAttribute('data-verdict', expected, { timeout: 3000 });
    }).toPass();

  await test.step('where nobody is bound, there is no verdict, and it says why', async () => {
    await page.goto(`/${alias}/reiser/${target}`);
    await page.getByRole('link', { name: 'Strikkmotortesten' }).click();
    await expect(verdict).toContainText('Kan ikke vurderes');
    await expect(verdict).toContainText('Ingen tiltak som endrer stegene, er forpliktende ennå.');
    await accessible(page);
  });

  await test.step('a form alone is a rubber-band engine: one sentence, four numbers, and where the time goes', async () => {
    await commit('technology', 'Mottar');
    await reloaded('rubber-band');
    await expect(verdict).toContainText('Strikkmotor: nytt karosseri, samme motor');
    await expect(page.getByRole('region', { name: 'Karosseri' })).toContainText('67 av 100');
    await expect(page.getByRole('region', { name: 'Årsakene' })).toContainText('ikke aktuelt');
    const untouched = page.getByRole('region', { name: 'Mest tid, ingen endring' });
    await expect(untouched.getByRole('listitem').first()).toContainText('Her bruker dere 45 min per sak. Tiltakene endrer ikke steget.');
    await accessible(page);
  });

  await test.step('by keyboard I open a number down to the step, and say why it is not to be taken as it stands', async () => {
    await page.locator('summary', { hasText: 'Produksjonen' }).press('Enter');
    const table = page.getByRole('table', { name: 'Arbeidet bak kulissene' });
    await expect(table.getByRole('row', { name: /Vurderer søknaden/ })).toContainText('Uendret');
    await opened(table);
    await accessible(page);
    await page.getByRole('button', { name: 'Skriv en begrunnelse' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Begrunnelse').fill('Motoren er god fra før.');
    await dialog.getByLabel('Vurderes på nytt').fill('2020-01-01');
    await dialog.getByRole('button', { name: 'Lagre' }).press('Enter');
    await expect(dialog).toContainText('Datoen må være frem i tid.');
    await dialog.getByLabel('Vurderes på nytt').fill('2099-01-01');
    await dialog.getByRole('button', { name: 'Lagre' }).press('Enter');
    await expect(verdict).toContainText('Motoren er god fra før.');
    await expect(verdict).toContainText('Strikkmotor');
    await table.getByRole('link', { name: 'Vurderer søknaden' }).press('Enter');
    await expect(panel(page).getByLabel('Tekst')).toHaveValue('Vurderer søknaden');
  });

  await test.step('when the work changes, and people are bound to it, the change is whole, on one A4', async () => {
    await page.goto(`/${alias}/reiser/${target}`);
    await card(grid(page), 'Vurderer søknaden').click();
    await stored(page, () => panel(page).getByLabel('Utførelse').selectOption('Automatisk'));
    await change(api, alias, target, drawn, 'Journalfører', 'unit', 'Oppvekst');
    await commit('work-process', 'Vurderer');
    await commit('organisation', 'Mottar');
    await page.goto(`/${alias}/reiser/${target}/strikkmotor`);
    await reloaded('whole');
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages).toHaveLength(1);
  });
});
