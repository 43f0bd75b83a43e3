import { expect, test } from '../fixtures.ts';

test('I lay out how the municipality is organised, unit under unit', async ({ mine: page, municipality: { alias } }) => {
  await page.goto(`/${alias}/enheter`);
  await expect(page.getByText('Ingen enheter er lagt inn ennå')).toBeVisible();
  await page.getByRole('link', { name: 'Ny enhet' }).click();
  await page.getByLabel('Navn').fill('Kommunedirektøren');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('link', { name: 'Kommunedirektøren' })).toBeVisible();

  await page.getByRole('link', { name: 'Ny enhet' }).click();
  await page.getByLabel('Navn').fill('Oppvekst');
  await page.getByLabel('Ligger under').click();
  await page.getByRole('option', { name: 'Kommunedirektøren' }).click();
  await page.getByRole('button', { name: 'Lagre' }).click();

  const tree = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Kommunedirektøren' }) });
  await expect(tree.getByRole('listitem').getByRole('link', { name: 'Oppvekst' })).toBeVisible();
  await page.getByRole('button', { name: 'Vis enhetene under Kommunedirektøren' }).click();
  await expect(page.getByRole('link', { name: 'Oppvekst' })).toBeHidden();
  await expect(page.getByText('2 enheter')).toBeVisible();
});

test('I describe a service in two languages, correct it, and see who changed what', async ({
  mine: page,
  municipality: { alias, administrator },
}) => {
  await page.goto(`/${alias}/tjenester`);
  await page.getByRole('link', { name: 'Ny tjeneste' }).click();
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByText('Fyll ut feltet.')).toBeVisible();
  await expect(page.getByLabel('Navn (bokmål)')).toBeFocused();

  await page.getByLabel('Navn (bokmål)').fill('Barnehageplass i vår kommune');
  await page.getByRole('button', { name: 'Skriv på flere språk' }).first().click();
  await page.getByLabel('Navn (nynorsk)').fill('Barnehageplass i kommunen vår');
  await page.getByLabel('Beskrivelse (bokmål)').fill('Plass til barn fra ett år.');
  await page.getByLabel('Kanaler').click();
  await page.getByRole('option', { name: 'Telefon' }).click();
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Barnehageplass i vår kommune' })).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: 'Telefon' })).toBeVisible();

  await page.getByRole('button', { name: 'språk og utlogging' }).click();
  await page.getByRole('button', { name: 'Nynorsk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Barnehageplass i kommunen vår' })).toBeVisible();
  await page.getByRole('button', { name: 'språk og utlogging' }).click();
  await page.getByRole('button', { name: 'Bokmål' }).click();

  await page.getByRole('link', { name: 'Rediger' }).click();
  await page.getByLabel('Formål').fill('Barn får lek og læring.');
  await page.getByRole('button', { name: 'Lagre' }).click();
  const history = page.getByRole('region', { name: 'Historikk' });
  await expect(history.getByText('Endret')).toBeVisible();
  await expect(history.getByText('Barn får lek og læring.')).toBeVisible();
  await expect(history.getByText(administrator.name)).toHaveCount(2);
});

test('somebody was quicker than I: I am told, and what I wrote is still there', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  const draft = { name: 'Fagsystem', description: 'Slik det var' };
  const { id } = await api.post<{ id: string }>(`${alias}/catalogue/systems`, draft);
  await page.goto(`/${alias}/systemer/${id}/rediger`);
  await page.getByLabel('Beskrivelse').fill('Min tekst');
  await api.put(`${alias}/catalogue/systems/${id}`, 1, { ...draft, description: 'Den andres tekst' });
  await page.getByRole('button', { name: 'Lagre' }).click();

  await expect(page.getByRole('alert')).toContainText('Noen andre har endret dette imens');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByLabel('Beskrivelse')).toHaveValue('Min tekst');
  await page.reload();
  await expect(page.getByLabel('Beskrivelse')).toHaveValue('Den andres tekst');
});

test('what I have written is not lost without a question, and I am not asked when nothing would be', async ({
  mine: page,
  municipality: { alias },
}) => {
  const question = page.getByRole('dialog', { name: 'Du har skrevet noe som ikke er lagret' });
  const reloaded: string[] = [];
  page.on('dialog', (dialog) => {
    reloaded.push(dialog.type());
    void dialog.dismiss();
  });
  await page.goto(`/${alias}/systemer`);
  await page.getByRole('link', { name: 'Nytt system' }).click();
  await page.getByLabel('Navn').fill('Oppvekstsystemet');

  await page.getByRole('link', { name: 'Roller' }).click();
  await question.getByRole('button', { name: 'Bli her' }).click();
  await page.reload({ timeout: 3_000 }).catch(() => {}); // the browser asks, and stays
  expect(reloaded).toEqual(['beforeunload']);
  await page.goBack();
  await question.getByRole('button', { name: 'Bli her' }).click();
  await expect(page.getByLabel('Navn')).toHaveValue('Oppvekstsystemet');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('link', { name: 'Oppvekstsystemet' })).toBeVisible();

  await page.getByRole('link', { name: 'Nytt system' }).click();
  await page.getByLabel('Navn').fill('Noe annet');
  await page.getByRole('link', { name: 'Roller' }).click();
  await question.getByRole('button', { name: 'Forlat uten å lagre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Roller' })).toBeVisible();
  await page.getByRole('link', { name: 'Ny rolle' }).click();
  await page.getByRole('link', { name: 'Systemer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Systemer' })).toBeVisible();
});

test('I delete a role, regret it at once, delete it again and find it in the trash', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  await api.post(`${alias}/catalogue/roles`, { name: 'Veileder' });
  await page.goto(`/${alias}/roller`);
  const remove = async () => {
    await page.getByRole('button', { name: 'Flere valg for Veileder' }).click();
    await page.getByRole('button', { name: 'Slett' }).click();
    await expect(page.getByText('«Veileder» ligger i papirkurven').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Veileder' })).toBeHidden();
  };
  await remove();
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(page.getByRole('link', { name: 'Veileder' })).toBeVisible();

  await remove();
  await page.getByRole('link', { name: 'Papirkurv' }).click();
  await page.getByRole('row', { name: 'Veileder' }).getByRole('button', { name: 'Gjenopprett' }).click();
  await expect(page.getByText('«Veileder» er gjenopprettet').first()).toBeVisible(); // what was told before may still be there
  await page.getByRole('link', { name: 'Roller' }).click();
  await expect(page.getByRole('link', { name: 'Veileder' })).toBeVisible();
});

test('the administrator deletes something for good, and is asked first', async ({ mine: page, api, municipality: { alias } }) => {
  const { id } = await api.post<{ id: string }>(`${alias}/catalogue/roles`, { name: 'Nattvakt' });
  await api.put(`${alias}/catalogue/roles/${id}/trash`, 1, undefined);
  await page.goto(`/${alias}/papirkurv`);
  await page.getByRole('button', { name: 'Flere valg for Nattvakt' }).click();
  await page.getByRole('button', { name: 'Slett for godt' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Slett «Nattvakt» for godt?');
  await dialog.getByRole('button', { name: 'Slett for godt' }).click();
  await expect(page.getByText('«Nattvakt» er slettet for godt')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Nattvakt' })).toBeHidden();
});
