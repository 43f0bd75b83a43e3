import { expect, test } from '../fixtures.ts';

test('I create a municipality with its administrator, and remove it again when it was only an example', async ({ as }) => {
  const unique = Date.now().toString(36);
  const name = `Tangen ${unique}`;
  const page = await as('operator');
  await page.goto('/drift');
  await page.getByRole('button', { name: 'Opprett kommune' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Navn').first().fill(name);
  await dialog.getByLabel('Adresse', { exact: true }).fill('Store Bokstaver');
  await dialog.getByLabel('Dette er en eksempelkommune').check();
  const administrator = dialog.getByRole('group', { name: 'Første administrator' });
  await administrator.getByLabel('Navn').fill('Tove Tangen');
  await administrator.getByLabel('E-postadresse').fill(`tove-${unique}@prove.example`);
  const create = dialog.getByRole('button', { name: 'Opprett kommune' });
  await create.click();
  await expect(dialog.getByText('Skriv det på riktig form.')).toBeVisible();
  await expect(dialog.getByLabel('Adresse', { exact: true })).toBeFocused();

  await dialog.getByLabel('Adresse', { exact: true }).fill('fjordvik');
  await create.click();
  await expect(dialog.getByRole('alert')).toContainText('Navnet er i bruk fra før');

  await dialog.getByLabel('Adresse', { exact: true }).fill(`t${unique}`);
  await create.click();
  await expect(dialog.getByRole('heading', { name: `${name} er opprettet` })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Engangspassord' })).toBeVisible();
  await expect(dialog.locator('code')).not.toBeEmpty();
  await dialog.getByRole('button', { name: 'Ferdig' }).click();

  const row = page.getByRole('row', { name });
  await expect(row).toContainText('Eksempel');
  await row.getByRole('button', { name: `Flere valg for ${name}` }).click();
  await page.getByRole('button', { name: 'Fjern', exact: true }).click();
  const remove = dialog.getByRole('button', { name: 'Fjern' });
  await expect(remove).toBeDisabled();
  await dialog.getByLabel(`Skriv «${name}» for å bekrefte`).fill(name);
  await remove.click();
  await expect(page.getByText(`${name} er fjernet`)).toBeVisible();
  await expect(row).toBeHidden();
});

test('I run the installation, and see nothing of what the municipalities write', async ({ as }) => {
  const page = await as('operator');
  await page.goto('/fjordvik/tjenester');
  await expect(page.getByRole('heading', { name: 'Vi fant ikke siden' })).toBeVisible();
});

const wrong = [
  { what: 'that is no XML', text: 'tema;emneord', told: 'Filen er ikke gyldig XML' },
  { what: 'without themes', text: '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', told: 'Filen har ingen temaer' },
];
for (const { what, text, told } of wrong) {
  test(`I upload a file ${what} as LOS, and am told what is wrong with it`, async ({ as }) => {
    const page = await as('operator');
    await page.goto('/drift');
    await page.getByLabel('LOS som RDF/XML').setInputFiles({ name: 'los.rdf', mimeType: 'application/rdf+xml', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Last opp' }).click();
    await expect(page.getByRole('alert')).toContainText(told);
  });
}
