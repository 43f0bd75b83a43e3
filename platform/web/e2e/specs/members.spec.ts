import { expect, test } from '../fixtures.ts';
import { identifyFirst } from '../session.ts';

test('I let a colleague in with a password shown once, change their role, and end their access', async ({
  mine: page,
  browser,
  municipality: { alias, name },
}) => {
  const email = `kim-${alias}@prove.example`;
  await page.goto(`/${alias}/medlemmer`);
  await page.getByRole('button', { name: 'Legg til kollega' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Navn').fill('Kim Ny');
  await dialog.getByLabel('E-postadresse').fill(email);
  await dialog.getByRole('button', { name: 'Legg til kollega' }).click();
  await expect(dialog.getByRole('heading', { name: 'Kim Ny er lagt til' })).toBeVisible();
  const password = await dialog.locator('code').innerText();
  await dialog.getByRole('button', { name: 'Ferdig' }).click();
  await expect(page.getByText(password)).toBeHidden();

  const colleague = await (await browser.newContext()).newPage();
  await test.step('the colleague signs in and must choose a password of their own', async () => {
    await colleague.goto('/');
    await colleague.getByRole('button', { name: 'Logg inn' }).click();
    await identifyFirst(colleague, { username: email, password });
    await expect(colleague.getByRole('banner')).toContainText(name);
    await colleague.goto(`/${alias}/enheter`);
    await expect(colleague.getByRole('link', { name: 'Ny enhet' })).toBeVisible();
    await expect(colleague.getByRole('link', { name: 'Medlemmer' })).toBeHidden();
  });

  await test.step('as a reader the colleague sees, but may not write', async () => {
    await page.getByLabel('Rollen til Kim Ny').selectOption('Leser');
    await expect(page.getByText('Kim Ny er nå Leser')).toBeVisible();
    await colleague.reload();
    await expect(colleague.getByText('En bidragsyter i kommunen kan gjøre det')).toBeVisible();
    await expect(colleague.getByRole('link', { name: 'Ny enhet' })).toBeHidden();
  });

  await test.step('once removed, the colleague is out', async () => {
    await page.getByRole('button', { name: 'Flere valg for Kim Ny' }).click();
    await page.getByRole('button', { name: 'Fjern' }).click();
    await expect(dialog).toContainText('Tilgangen stenges med én gang');
    await dialog.getByRole('button', { name: 'Fjern' }).click();
    await expect(page.getByText('Kim Ny er fjernet')).toBeVisible();
    await expect(page.getByLabel('Rollen til Kim Ny')).toBeHidden();
    await colleague.reload();
    await expect(colleague.getByRole('heading', { name: 'Vi fant ikke siden' })).toBeVisible();
  });
  await colleague.context().close();
});

test('I am the last administrator, and cannot step down', async ({ mine: page, municipality: { alias, administrator } }) => {
  await page.goto(`/${alias}/medlemmer`);
  const role = page.getByLabel(`Rollen til ${administrator.name}`);
  await role.selectOption('Leser');
  await expect(page.getByText('Kommunen må ha minst én administrator')).toBeVisible();
  await expect(role).toHaveValue('tenant-admin');

  await page.getByRole('button', { name: `Flere valg for ${administrator.name}` }).click();
  await page.getByRole('button', { name: 'Fjern' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fjern' }).click();
  await expect(page.getByRole('dialog')).toContainText('Kommunen må ha minst én administrator');
});

test('I let a program in, and see its secret this once', async ({ mine: page, municipality: { alias } }) => {
  await page.goto(`/${alias}/medlemmer`);
  await page.getByRole('button', { name: 'Ny API-klient' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Hva klienten heter').fill('Dataplattformen');
  await dialog.getByRole('button', { name: 'Ny API-klient' }).click();
  await expect(dialog).toContainText('Hemmelighet');
  await dialog.getByRole('button', { name: 'Ferdig' }).click();
  await expect(page.getByRole('region', { name: 'API-klienter' })).toContainText('Dataplattformen');
});

test('I rename the municipality, and the new name stands in the bar', async ({ mine: page, municipality: { alias, name } }) => {
  await page.goto(`/${alias}/innstillinger`);
  await page.getByLabel('Navnet på kommunen').fill(`${name} herad`);
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByText('Innstillingene er lagret')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText(`${name} herad`);
});
