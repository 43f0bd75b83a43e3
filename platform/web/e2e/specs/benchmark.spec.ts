import { accessible, unobjectionable } from '../accessible.ts';
import { expect, test } from '../fixtures.ts';

test('I see exactly what will be shared, share it in my name, and take it back', async ({
  mine: page,
  api,
  municipality: { alias, administrator },
}) => {
  const [shared] = await api.get<{ code: string; definition: object }[]>(`${alias}/measurement/shared-indicators`);
  await page.goto(`/${alias}/sammenligning/bidrag`);
  await expect(page.getByText('Ingen av indikatorene deres er felles med andre.')).toBeVisible();
  await accessible(page);

  const draft = { name: { nb: 'Felles måling' }, cadence: 'quarter', satisfaction: true, shared: shared!.code, definition: shared!.definition };
  const { id } = await api.post<{ id: string }>(`${alias}/measurement/indicators`, draft);
  const points = [
    { from: '2025-01-01', to: '2025-03-31', numerator: 40, n: 50 },
    { from: '2025-04-01', to: '2025-06-30', numerator: 6, n: 8 },
  ];
  await api.post(`${alias}/measurement/indicators/${id}/observations`, { points });
  await page.reload();
  const offer = page.getByRole('region', { name: 'Felles måling' });
  await expect(offer.getByText('færre enn 10 svar, kan ikke deles')).toBeVisible();
  await offer.getByRole('button', { name: /Del/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1. kvartal 2025');
  await expect(dialog).toContainText(/80.%/);
  await expect(dialog).toContainText(`${administrator.name}, administrator`);
  await unobjectionable(page);
  await dialog.getByRole('button', { name: 'Del', exact: true }).click();
  const given = page.getByRole('region', { name: 'Delt', exact: true });
  await expect(given.getByText(administrator.name)).toBeVisible();
  await accessible(page);
  await given.getByRole('button', { name: 'Trekk tilbake' }).click();
  await expect(page.getByText('Dere har ikke delt noe ennå.')).toBeVisible();

  await page.getByRole('link', { name: 'Erfaringsutveksling' }).click();
  await page.getByRole('button', { name: 'Ny utveksling' }).click();
  await dialog.getByLabel('Hva ble utvekslet').fill('Et søknadsskjema med færre felter');
  await unobjectionable(page);
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('row', { name: /Et søknadsskjema/ })).toContainText('Hentet fra andre');
  await accessible(page);
});
