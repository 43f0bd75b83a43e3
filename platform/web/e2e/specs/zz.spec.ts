import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, test } from '../fixtures.ts';
import { grid } from '../editor.ts';
test('debug', async ({ as }) => {
  const page = await as('administrator in Fjordvik');
  await page.goto('/fjordvik/reiser');
  await page.getByRole('link', { name: 'Fra søknad til første dag i barnehagen' }).click();
  await expect(grid(page)).toBeVisible();
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.js'), 'utf8'));
  const out = await page.evaluate(() => {
    const axe = (window as any).axe;
    axe.setup(document.body);
    const r = [...document.querySelectorAll('[role=gridcell]')].map((e) => { const v = axe.utils.getNodeFromTree(e); return [axe.commons.text.accessibleText(e), axe.commons.text.visibleVirtual(v, false, false, {})]; });
    axe.teardown();
    return r;
  });
  const { data } = { data: out };
  for (const [a, v] of data.slice(0, 30)) console.log('A', a, '\nV', v, '\n');
});
