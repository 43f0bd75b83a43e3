import { accessible } from '../accessible.ts';
import { grid, panel, stored } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw, four } from '../journey.ts';

const phases = {
  Svar: [
    {
      name: 'Får svar',
      cards: { touchpoints: [{ text: 'Får vedtak i brev', channel: 'online-service' }], backstage: [{ text: 'Skriver', unit: 'Barnehagekontoret' }] },
    },
    { name: 'Venter' },
  ],
};

test('what the checks find is decided by the keyboard, comes back when the card changes, and is gone when it is mended', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  const id = await draw(api, alias, { title: 'Barnehageplass', lanes: four, phases });
  await page.goto(`/${alias}/reiser/${id}`);
  const entry = page.getByRole('link', { name: /Kontroll av reisen, \d+ å se på/ });
  await entry.focus();
  await page.keyboard.press('Enter');

  const heavy = page.getByRole('region', { name: /Bør ses på/ }).getByRole('listitem').filter({ hasText: '«vedtak» er tungt' });
  await test.step('each is a sentence in its group, with a way to the card', async () => {
    await expect(heavy).toContainText('Skriv heller «avgjørelse»');
    await expect(page.getByRole('region', { name: /Må ses på/ })).toContainText('Teksten sier brev. Kanalen er selvbetjening på nett.');
    await expect(page.getByRole('region', { name: /Kunne ikke kontrolleres/ })).toContainText('hvem brukeren tror');
    await accessible(page);
  });

  await test.step('it is accepted with a reason and a day, and no less', async () => {
    await heavy.getByRole('button', { name: 'Godta med begrunnelse' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Godta med begrunnelse' });
    await dialog.getByLabel('Kommer tilbake').fill('2020-01-01');
    await dialog.getByRole('button', { name: 'Godta' }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByLabel('Hvorfor er det greit?')).toHaveAttribute('aria-invalid', 'true');
    await expect(dialog).toContainText('Datoen må være frem i tid.');
    await accessible(page);
    await dialog.getByLabel('Hvorfor er det greit?').fill('Ordet står i loven');
    await dialog.getByLabel('Kommer tilbake').fill('2199-01-01');
    await dialog.getByRole('button', { name: 'Godta' }).focus();
    await page.keyboard.press('Enter');
    await expect(heavy).toHaveCount(0);
    await expect(page.locator('#je-lint-findings')).toBeFocused();
  });

  await test.step('the state is in the address, and says who and why', async () => {
    await page.getByLabel('Godtatt 1').focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/tilstand=dismissed/);
    await expect(heavy).toContainText('Ordet står i loven');
    await page.reload();
    await expect(heavy).toContainText('Kommer tilbake 1. jan. 2199');
    await accessible(page);
  });

  await test.step('when its card is changed it is open again and says so', async () => {
    await heavy.getByRole('link', { name: '«Får vedtak i brev»' }).click();
    await expect(grid(page)).toBeVisible();
    await panel(page).getByLabel('Tekst').fill('Får vedtak');
    await stored(page, () => page.keyboard.press('Tab'));
    await page.getByRole('link', { name: /Kontroll av reisen/ }).click();
    await expect(heavy).toContainText('Åpen igjen: endret siden');
  });

  await test.step('and when it is mended it is resolved', async () => {
    await heavy.getByRole('link', { name: '«Får vedtak»' }).click();
    await panel(page).getByLabel('Tekst').fill('Får svar');
    await stored(page, () => page.keyboard.press('Tab'));
    await page.getByRole('link', { name: /Kontroll av reisen/ }).click();
    await page.getByLabel(/Løst/).check();
    await expect(heavy).toContainText('Ikke lenger funnet');
  });
});
