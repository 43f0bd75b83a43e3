import { unobjectionable } from '../accessible.ts';
import { card, cell, choose, grid, laneHead, panel, stepHead, steps, stored, write } from '../editor.ts';
import { expect, test } from '../fixtures.ts';
import { draw, four } from '../journey.ts';

test('I begin a journey with four rows, write cards, and drag one to where it belongs', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  await api.post(`${alias}/catalogue/services`, { name: { nb: 'Barnehageplass' } });
  await page.goto(`/${alias}/reiser`);
  await expect(page.getByText('Ingen har kartlagt en reise her ennå')).toBeVisible();
  await page.getByRole('link', { name: 'Ny tjenestereise' }).click();
  await page.getByRole('button', { name: 'Opprett reisen' }).click();
  await expect(page.getByText('Skriv et navn på reisen.')).toBeVisible();
  await page.getByLabel('Navn på reisen').fill('Søke barnehageplass');
  await page.getByLabel('Tjeneste', { exact: true }).selectOption('Barnehageplass');
  await page.getByLabel('Hvem reiser?').fill('Nyinnflyttet forelder');
  await page.getByRole('button', { name: 'Opprett reisen' }).click();
  await expect(grid(page)).toBeVisible();
  await expect(steps(page)).toHaveText(['Første steg', 'Andre steg', 'Tredje steg']);
  await expect(page.getByRole('button', { name: 'Barnehageplass / Nyinnflyttet forelder' })).toBeVisible();

  await write(page, 'Første steg', 'Brukerens handlinger', 'Leser om opptaket');
  await cell(page, 'Første steg', 'Bak kulissene').dblclick();
  await page.keyboard.type('Oppdaterer nettsiden');
  await stored(page, () => page.keyboard.press('Enter'));

  await card(grid(page), 'Leser om opptaket').hover();
  await page.mouse.down();
  await cell(page, 'Andre steg', 'Bak kulissene').hover();
  await cell(page, 'Andre steg', 'Brukerens handlinger').hover();
  await unobjectionable(page); // while it is in the air
  await stored(page, () => page.mouse.up());
  await stored(page, () => card(grid(page), 'Oppdaterer nettsiden').dragTo(cell(page, 'Andre steg', 'Smertepunkter')));
  const check = async () => {
    await expect(card(cell(page, 'Andre steg', 'Brukerens handlinger'), 'Leser om opptaket')).toBeVisible();
    await expect(card(cell(page, 'Andre steg', 'Smertepunkter'), 'Oppdaterer nettsiden')).toBeVisible();
    await expect(cell(page, 'Første steg', 'Brukerens handlinger')).toHaveAccessibleName(/0 kort/);
  };
  await check();
  await page.reload();
  await check();
});

test('I drag a card to its place in the cell, a step before another, and a row over another', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  const cards = { backstage: ['En', 'To', 'Tre'] };
  const id = await draw(api, alias, { title: 'Rekkefølge', lanes: four, phases: { Fase: [{ name: 'A', cards }, 'B', 'C'] } });
  await page.goto(`/${alias}/reiser/${id}`);
  const order = cell(page, 'A', 'Bak kulissene').locator('.je-card-text');
  await expect(order).toHaveText(['En', 'To', 'Tre']);
  await stored(page, () => card(grid(page), 'Tre').dragTo(card(grid(page), 'En'), { targetPosition: { x: 40, y: 3 } }));
  await expect(order).toHaveText(['Tre', 'En', 'To']);

  await stored(page, () => stepHead(page, 'C').dragTo(stepHead(page, 'A'), { targetPosition: { x: 6, y: 20 } }));
  await expect(steps(page)).toHaveText(['C', 'A', 'B']);

  await stored(page, () => laneHead(page, 'Bak kulissene').dragTo(laneHead(page, 'Kontaktpunkter'), { targetPosition: { x: 60, y: 4 } }));
  await expect(grid(page).locator('.je-lane-name')).toHaveText(['Brukerens handlinger', 'Bak kulissene', 'Kontaktpunkter', 'Smertepunkter']);
});

test('I tell how long a step takes and how long one waits, and the sums follow', async ({ mine: page, api, municipality: { alias } }) => {
  const id = await draw(api, alias, { title: 'Tider', lanes: four, phases: { Fase: ['Søke', 'Vente'] } });
  await page.goto(`/${alias}/reiser/${id}`);
  const sums = page.locator('footer.je-sums');
  await expect(sums).toContainText('Arbeidstid ukjent');
  await stepHead(page, 'Søke').click();
  await panel(page).getByLabel('Arbeidstid, Antall').fill('45');
  await stored(page, () => page.keyboard.press('Tab'));
  await expect(sums).toContainText('Arbeidstid 45 min, ukjent i 1 steg');

  await panel(page).getByLabel('Ventetid, Tidsenhet').selectOption('dager');
  await panel(page).getByLabel('Ventetid, Antall').fill('2,5');
  await stored(page, () => page.keyboard.press('Tab'));
  await panel(page).getByLabel('Andel av sakene').fill('80');
  await stored(page, () => page.keyboard.press('Tab'));
  await expect(stepHead(page, 'Søke')).toContainText('Arbeid 45 min, venting 2,5 dager, 80 % av sakene');

  await stepHead(page, 'Vente').click();
  await panel(page).getByLabel('Arbeidstid, Antall').fill('mye');
  await expect(panel(page).getByText('Skriv et tall fra 0 til')).toBeVisible();
  await panel(page).getByLabel('Arbeidstid, Antall').fill('15');
  await stored(page, () => page.keyboard.press('Tab'));
  await expect(sums).toContainText('Arbeidstid 60 min');
  await expect(sums).toContainText('Ventetid 2,5 dager, ukjent i 1 steg');
});

test('I drag how it feels, and take it back as one step', async ({ mine: page, api, municipality: { alias } }) => {
  const claim = (text: string, felt: number) => ({ cards: { experience: [{ text, felt, whose: 'Forelder', status: 'assumed' }] } });
  const id = await draw(api, alias, {
    title: 'Opplevelse',
    lanes: { ...four, experience: 'Opplevelse' },
    phases: { Fase: [{ name: 'Søke', ...claim('Rolig', 0) }, { name: 'Vente', ...claim('Utålmodig', -1) }] },
  });
  await page.goto(`/${alias}/reiser/${id}`);
  const handle = page.getByRole('slider', { name: 'Opplevelse, Forelder, Søke' });
  await expect(handle).toHaveAttribute('aria-valuetext', '0 Rolig, Antatt');
  const box = await handle.boundingBox();
  const top = await cell(page, 'Søke', 'Opplevelse').boundingBox();
  if (!box || !top) throw new Error('the curve has no handle');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y - 20, { steps: 4 });
  await page.mouse.move(box.x + box.width / 2, top.y + 2, { steps: 4 });
  await stored(page, () => page.mouse.up());
  await expect(handle).toHaveAttribute('aria-valuenow', '2');
  await page.getByRole('button', { name: 'Angre' }).click();
  await expect(handle).toHaveAttribute('aria-valuenow', '0');
  await expect(page.getByRole('button', { name: 'Angre' })).toBeDisabled();

  await handle.click();
  await panel(page).getByLabel('Opplevd verdi').fill('1,5');
  await stored(page, () => page.keyboard.press('Tab'));
  await panel(page).getByRole('combobox', { name: 'Grunnlag' }).selectOption('Målt');
  await expect(handle).toHaveAttribute('aria-valuetext', '+1,5 Rolig, Målt');
});

test('I say more about a card in the panel: what it rests on, who does it and in what, how heavy a pain is and why', async ({
  mine: page,
  api,
  municipality: { alias },
}) => {
  const cards = { backstage: ['Sjekker inntekten'], 'pain-points': ['Må sende papirer'], touchpoints: ['Søknaden'] };
  await api.post(`${alias}/catalogue/systems`, { name: 'Fagsystem barnehage' });
  const id = await draw(api, alias, { title: 'Detaljer', lanes: four, phases: { Fase: [{ name: 'Søke', cards }] } });
  await page.goto(`/${alias}/reiser/${id}`);
  await card(grid(page), 'Sjekker inntekten').click();
  await panel(page).getByLabel('Hvem utfører').fill('Saksbehandler');
  await stored(page, () => page.keyboard.press('Tab'));
  await panel(page).getByLabel('System').fill('Fagsystem barnehage');
  await stored(page, () => page.keyboard.press('Tab'));
  await stored(page, () => panel(page).getByLabel('Utførelse').selectOption('Manuelt'));
  await expect(card(grid(page), 'Sjekker inntekten')).toContainText('Saksbehandler · Fagsystem barnehage · Manuelt');

  await card(grid(page), 'Må sende papirer').click();
  await stored(page, () => panel(page).getByLabel('Vekt').selectOption('4'));
  await stored(page, () => panel(page).getByLabel('Rotårsak i rad').selectOption('Bak kulissene'));
  await stored(page, () => panel(page).getByRole('combobox', { name: 'Grunnlag' }).selectOption('Målt'));
  await expect(card(grid(page), 'Må sende papirer')).toHaveAccessibleName(/Målt.*Vekt 4 · Rotårsak: Bak kulissene/);

  await card(grid(page), 'Søknaden').click();
  await stored(page, () => panel(page).getByLabel('Kanal').selectOption('Selvbetjening på nett'));
  await page.reload();
  await card(grid(page), 'Søknaden').click();
  await expect(panel(page).getByLabel('Kanal')).toHaveValue('online-service');
});

test('a colleague and I talk about a cell, and mark it resolved', async ({ mine: page, api, municipality: { alias } }) => {
  const id = await draw(api, alias, { title: 'Samtale', lanes: four, phases: { Fase: [{ name: 'Søke', cards: { backstage: ['Sjekker'] } }] } });
  await page.goto(`/${alias}/reiser/${id}`);
  await cell(page, 'Søke', 'Bak kulissene').hover();
  await choose(page, 'Sjekker', 'Kommenter');
  await expect(panel(page)).toContainText('Ingen har kommentert her ennå');
  await panel(page).getByLabel('Ny kommentar').fill('Må de virkelig sende det på papir?');
  await stored(page, () => panel(page).getByRole('button', { name: 'Legg til kommentaren' }).click());
  await expect(page.getByRole('button', { name: '1 kommentar' })).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: '1 åpen kommentar' }).click();
  await expect(panel(page)).toContainText('Må de virkelig sende det på papir?');
  await stored(page, () => panel(page).getByRole('button', { name: 'Merk som løst' }).click());
  await expect(page.getByRole('button', { name: '0 kommentarer' })).toBeVisible();
  await panel(page).getByLabel('Vis løste').check();
  await expect(panel(page)).toContainText('Løst av');
});

test('I shape steps, phases and rows by their menus, and undo and redo all of it', async ({ mine: page, api, municipality: { alias } }) => {
  const id = await draw(api, alias, { title: 'Form', lanes: four, phases: { Før: [{ name: 'Søke', cards: { backstage: ['Kort'] } }, 'Vente'] } });
  await page.goto(`/${alias}/reiser/${id}`);
  await stepHead(page, 'Søke').hover();
  await choose(page, 'Søke', 'Nytt steg etter');
  await page.keyboard.type('Få svar');
  await stored(page, () => page.keyboard.press('Tab'));
  await expect(steps(page)).toHaveText(['Søke', 'Få svar', 'Vente']);

  await stored(page, () => choose(page, 'Vente', 'Flytt til venstre'));
  await expect(steps(page)).toHaveText(['Søke', 'Vente', 'Få svar']);
  await stored(page, () => choose(page, 'Søke', 'Lag en kopi'));
  await expect(steps(page)).toHaveText(['Søke', 'Søke (kopi)', 'Vente', 'Få svar']);
  await expect(card(cell(page, 'Søke (kopi)', 'Bak kulissene'), 'Kort')).toBeVisible();

  await choose(page, 'Få svar', 'Begynn ny fase her');
  await page.keyboard.type('Etter');
  await stored(page, () => page.keyboard.press('Tab'));
  await expect(grid(page).locator('.je-phase-name')).toHaveText(['Før', 'Etter']);

  await page.getByRole('button', { name: 'Vis flere rader' }).click();
  await stored(page, () => page.getByRole('menuitem', { name: 'Opplevelse' }).click());
  await stored(page, () => choose(page, 'Kontaktpunkter', 'Slett'));
  const lanes = grid(page).locator('.je-lane-name');
  await expect(lanes).toHaveText(['Brukerens handlinger', 'Opplevelse', 'Smertepunkter', 'Bak kulissene']);

  const undo = page.getByRole('toolbar').getByRole('button', { name: 'Angre' });
  const redo = page.getByRole('toolbar').getByRole('button', { name: 'Gjør om' });
  while (await undo.isEnabled()) await stored(page, () => undo.click());
  await expect(steps(page)).toHaveText(['Søke', 'Vente']);
  await expect(lanes).toHaveText(['Brukerens handlinger', 'Kontaktpunkter', 'Smertepunkter', 'Bak kulissene']);
  while (await redo.isEnabled()) await stored(page, () => redo.click());
  await expect(steps(page)).toHaveText(['Søke', 'Søke (kopi)', 'Vente', 'Få svar']);
  await expect(lanes).toHaveText(['Brukerens handlinger', 'Opplevelse', 'Smertepunkter', 'Bak kulissene']);
  await page.reload();
  await expect(steps(page)).toHaveText(['Søke', 'Søke (kopi)', 'Vente', 'Få svar']);
});

test('I move a card by the window that asks where, and see only the pain points', async ({ mine: page, api, municipality: { alias } }) => {
  const cards = { 'user-actions': ['Ringer'], 'pain-points': ['Får ikke svar'] };
  const id = await draw(api, alias, { title: 'Flytting', lanes: four, phases: { Fase: [{ name: 'Søke', cards }, 'Vente'] } });
  await page.goto(`/${alias}/reiser/${id}`);
  await card(grid(page), 'Ringer').hover();
  await choose(page, 'Ringer', 'Flytt til …');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Til steg').selectOption('Vente');
  await dialog.getByLabel('Til rad').selectOption('Bak kulissene');
  await stored(page, () => dialog.getByRole('button', { name: 'Flytt', exact: true }).click());
  await expect(card(cell(page, 'Vente', 'Bak kulissene'), 'Ringer')).toBeVisible();

  await page.getByLabel('Vis bare smertepunkter').check();
  await expect(steps(page)).toHaveText(['Søke']);
  await expect(card(grid(page), 'Ringer')).toBeHidden();
  await page.getByLabel('Vis bare smertepunkter').uncheck();
  await page.getByRole('button', { name: 'Mindre' }).click();
  await expect(page.getByText('90 %')).toBeVisible();
});

test('I copy a journey, put one in the trash, and take it back', async ({ mine: page, api, municipality: { alias } }) => {
  await draw(api, alias, { title: 'Utgangspunkt', lanes: four, phases: { Fase: [{ name: 'Søke', cards: { backstage: ['Kort'] } }] } });
  await page.goto(`/${alias}/reiser`);
  await page.getByRole('button', { name: 'Flere valg for Utgangspunkt' }).click();
  await page.getByRole('button', { name: 'Lag en kopi' }).click();
  await expect(page.getByText('«Utgangspunkt (kopi)» er laget.')).toBeVisible();
  await page.getByRole('button', { name: 'Flere valg for Utgangspunkt', exact: true }).click();
  await page.getByRole('button', { name: 'Flytt til papirkurven' }).click();
  await expect(page.getByRole('link', { name: 'Utgangspunkt', exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Angre' }).last().click();
  await expect(page.getByRole('link', { name: 'Utgangspunkt', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Utgangspunkt (kopi)' }).click();
  await expect(card(grid(page), 'Kort')).toBeVisible();
  await page.getByRole('button', { name: 'Historikk' }).click();
  await expect(panel(page)).toContainText('Opprettet reisen');
});

test('someone who only reads sees the journey, and nothing to change it with', async ({ as }) => {
  const page = await as('reader in Fjordvik');
  await page.goto('/fjordvik/reiser');
  await page.getByRole('link', { name: 'Fra søknad til første dag i barnehagen' }).click();
  await expect(grid(page)).toBeVisible();
  await expect(page.getByText('Du kan lese, men ikke endre denne reisen.')).toBeVisible();
  await expect(grid(page).getByRole('button', { name: /^Nytt kort/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Angre' })).toHaveCount(0);
  await grid(page).getByRole('button', { name: /^Snakker med andre foreldre/ }).click();
  await expect(panel(page).getByLabel('Tekst')).not.toBeEditable();
});
