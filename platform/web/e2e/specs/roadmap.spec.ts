import { accessible } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';

test('I plan an initiative, decide on it, and see what its actions and benefits lack', async ({
  mine: page,
  municipality: { alias },
}) => {
  await page.goto(`/${alias}/veikart`);
  await expect(page.getByText('Ingen satsinger er lagt inn ennå.')).toBeVisible();
  await page.getByRole('link', { name: 'Ny satsing' }).click();
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByText('Fyll ut feltet.')).toBeVisible();
  await page.getByLabel('Tittel').fill('Svar som forstås');
  await page.getByLabel('Hvorfor').fill('Mange klager på svaret.');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Svar som forstås' })).toBeVisible();

  const actions = page.getByRole('region', { name: 'Tiltak', exact: true });
  await actions.getByRole('button', { name: 'Nytt tiltak' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tittel').fill('Ny brevmal');
  await dialog.getByLabel('Oppstart').fill('2026-03-10');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(actions.getByText(/Mangler for å være forpliktende: satsingen er ikke besluttet/)).toBeVisible();
  await expect(actions.getByText(/Ingen tiltak endrer: organisasjon, teknologi, mennesker, styring/)).toBeVisible();

  const decision = page.getByRole('region', { name: 'Beslutning' });
  await decision.getByRole('button', { name: 'Registrer beslutning' }).click();
  await dialog.getByLabel('Besluttet dato').fill('2026-03-11');
  await dialog.getByLabel('Besluttet av').fill('Utvalg for oppvekst');
  await dialog.getByLabel('Begrunnelse').fill('Årsaken ligger i brevet.');
  await dialog.getByRole('button', { name: 'Legg til noe som ble valgt bort' }).click();
  await dialog.getByLabel('Hva ble valgt bort').fill('Lengre telefontid');
  await dialog.getByLabel('Hvorfor', { exact: true }).fill('Løser ikke årsaken.');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(dialog.getByText(/Et tiltak har dato 2026-03-10/)).toBeVisible();
  await dialog.getByLabel('Besluttet dato').fill('2026-03-02');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(decision.getByText('Utvalg for oppvekst')).toBeVisible();
  await expect(decision.getByText('Lengre telefontid')).toBeVisible();

  const benefits = page.getByRole('region', { name: 'Gevinster' });
  await benefits.getByRole('button', { name: 'Ny gevinst' }).click();
  await dialog.getByLabel('Tittel').fill('Færre klager');
  await dialog.getByLabel('Status').selectOption('realised');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(dialog.getByText(/Kan ikke kalles realisert. Mangler: en måleindikator/)).toBeVisible();
  await dialog.getByLabel('Status').selectOption('planned');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(benefits.locator('span').filter({ hasText: 'Planlagt' }).first()).toBeVisible();
  await expect(benefits.locator('span').filter({ hasText: 'Besluttet' }).first()).toBeVisible();
  await accessible(page);
});

test('I move an initiative by the keyboard, and see it over time and as a table', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  const { id } = await api.post<{ id: string }>(`${alias}/roadmap/initiatives`, { title: 'Statusside' });
  await api.post(`${alias}/roadmap/initiatives/${id}/actions`, {
    title: 'SMS ved hvert steg',
    dimension: 'technology',
    status: 'decided',
    start: '2026-05-04',
    effectiveFrom: '2026-11-02',
  });
  await page.goto(`/${alias}/veikart`);
  const menu = page.getByRole('button', { name: 'Flere valg for Statusside' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Flytt til Pågår' }).press('Enter');
  await expect(page.getByText(/ble ikke flyttet. Satsingen er ikke besluttet/)).toBeVisible();
  await menu.click();
  await page.getByRole('button', { name: 'Flytt til Avsluttet' }).click();
  await expect(page.getByRole('region', { name: 'Avsluttet' }).getByRole('link', { name: 'Statusside' })).toBeVisible();
  await accessible(page);

  await page.getByText('Tidslinje', { exact: true }).click();
  await expect(page).toHaveURL(/visning=timeline/);
  await expect(page.getByRole('columnheader', { name: /2\. kv\. 2026/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /SMS ved hvert steg/ })).toBeVisible();
  await accessible(page);
  await page.getByText('Tabell', { exact: true }).click();
  await expect(page.getByRole('cell', { name: /1 tiltak, 0 forpliktende/ }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Gevinster' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gevinster' })).toBeVisible();
});
