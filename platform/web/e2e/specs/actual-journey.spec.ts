import { accessible } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';
import { draw, four } from '../journey.ts';

const file = (name: string, steps: string[]) => ({
  name,
  mimeType: 'text/xml',
  buffer: Buffer.from(
    `<CJML version="2.0"><actualJourney><actors><endUser actorID="Carl"/><serviceProvider actorID="K"/></actors><touchpoints>${steps
      .map(
        (step) =>
          `<actualCommunicationPoint><initiator><refersTo actorIDref="Carl"/><initiatorLabel>${step}</initiatorLabel></initiator><receiver><refersTo actorIDref="K"/></receiver><channel><channelName>Telefon</channelName></channel></actualCommunicationPoint>`,
      )
      .join('')}</touchpoints></actualJourney></CJML>`,
  ),
});

test('what a participant went through, by the keys and from a file, beside the plan', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  const id = await draw(api, alias, {
    title: 'Barnehageplass',
    lanes: four,
    phases: { Søke: ['Finner skjema', 'Sender søknad'], Vente: ['Venter på svar', 'Får svar'] },
  });
  const study = await api.post<{ id: string }>(`${alias}/research/studies`, {
    title: 'Opptaket i vår',
    question: 'Hvordan går det?',
    method: 'journey-analysis',
    legalBasis: 'public-task',
    status: 'running',
  });
  const consents = ['take-part', 'notes', 'quote'].map((purpose) => ({ purpose, givenOn: '2026-01-10', channel: 'written' }));
  for (const [pseudonym, agreed] of [['Deltaker 07', consents], ['Deltaker 08', []]] as const) {
    await api.post(`${alias}/research/participants`, { study: study.id, pseudonym, side: 'citizen', consents: agreed });
  }

  await test.step('there is none yet, and the page says so', async () => {
    await page.goto(`/${alias}/reiser/${id}`);
    await page.getByRole('link', { name: 'Planlagt og faktisk' }).click();
    await expect(page.getByText('Ingen faktiske reiser er lagt inn.')).toBeVisible();
    await accessible(page);
  });

  await test.step('I tell it by the keys: as planned, but for what was different', async () => {
    await page.getByRole('button', { name: 'Legg inn en faktisk reise' }).press('Enter');
    await page.getByLabel('Undersøkelse').selectOption('Opptaket i vår');
    await expect(page.getByText('Bare de som har sagt ja')).toBeVisible();
    await page.getByLabel('Deltaker', { exact: true }).selectOption('Deltaker 07');
    await page.getByRole('button', { name: 'Begynn med stegene som planlagt' }).press('Enter');
    await page.getByRole('button', { name: 'Ta bort kontaktpunkt 3' }).press('Enter');
    await page.getByRole('button', { name: 'Flytt kontaktpunkt 3 tidligere' }).press('Enter');
    await page.getByRole('button', { name: 'Legg til noe som skjedde' }).press('Enter');
    const fourth = page.getByRole('group', { name: 'Kontaktpunkt 4' });
    await fourth.getByLabel('Hva som ble gjort').fill('Ringer og spør');
    await fourth.getByLabel('Hvordan det føltes').selectOption('−2: svært dårlig');
    await fourth.getByText('Hvem, kanal, dag og egne ord').press('Enter');
    await fourth.getByLabel('Hvem gjorde det?').selectOption('Deltakeren tok kontakt');
    await fourth.getByLabel('Kanal').selectOption('Telefon');
    await fourth.getByLabel('Med deltakerens ord').fill('Ingen tok telefonen.');
    await accessible(page);
    await page.getByRole('button', { name: 'Lagre' }).press('Enter');
  });

  await test.step('the rate says of how many, the drawing is a table too', async () => {
    await expect(page.getByText('2 av 4 planlagte steg avvek (50 %) i 1 faktisk reise.')).toBeVisible();
    await expect(page.getByText('Færre enn fem reiser')).toBeVisible();
    const table = page.getByRole('table', { name: 'Deltaker 07 ved siden av planen' });
    await expect(table.getByRole('row').filter({ hasText: 'Venter på svar' })).toContainText('Kom aldri');
    await expect(table.getByRole('row').filter({ hasText: 'Får svar' })).toContainText('I annen rekkefølge');
    await expect(table.getByRole('row').filter({ hasText: 'Ringer og spør' })).toContainText('Ingen tok telefonen.');
    await accessible(page);
  });

  await test.step('another comes from a file, without the name that stands there', async () => {
    await page.getByRole('button', { name: 'Legg inn en faktisk reise' }).click();
    await page.getByLabel('Undersøkelse').selectOption('Opptaket i vår');
    await page.getByLabel('Deltaker', { exact: true }).selectOption('Deltaker 07');
    await page.getByLabel('Eller hent fra en CJML-fil').setInputFiles(file('carl.xml', ['Sender søknad', 'Får svar']));
    await expect(page.getByRole('group', { name: 'Kontaktpunkt 1' }).getByLabel('Planlagt steg')).toHaveValue(/.+/);
    await expect(page.getByText('Carl')).toHaveCount(0);
    await page.getByRole('button', { name: 'Lagre' }).click();
    await expect(page.getByText('4 av 8 planlagte steg avvek (50 %) i 2 faktiske reiser.')).toBeVisible();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Flere valg for Deltaker 07' }).first().click();
    await page.getByRole('button', { name: 'Last ned som CJML' }).click();
    expect((await saved).suggestedFilename()).toBe('deltaker-07.cjml.xml');
  });

  await test.step('withdrawn, all of it is gone at once', async () => {
    const people = await api.get<{ items: { id: string; pseudonym: string; version: number }[] }>(
      `${alias}/research/participants?study=${study.id}`,
    );
    const one = people.items.find(({ pseudonym }) => pseudonym === 'Deltaker 07');
    await page.evaluate(
      async ([path, version]) => {
        const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)?.[1] ?? '';
        await fetch(path ?? '', { method: 'DELETE', headers: { 'If-Match': `"${version}"`, 'X-XSRF-TOKEN': token } });
      },
      [`/api/v1/${alias}/research/participants/${one?.id}`, String(one?.version)],
    );
    await page.reload();
    await expect(page.getByText('Ingen faktiske reiser er lagt inn.')).toBeVisible();
  });
});
