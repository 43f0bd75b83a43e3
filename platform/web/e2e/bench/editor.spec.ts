import type { CDPSession, Page } from '@playwright/test';
import { card, cell, grid } from '../editor.ts';
import { test } from '../fixtures.ts';
import { draw } from '../journey.ts';

const KINDS = [
  'physical-evidence', 'user-actions', 'touchpoints', 'experience', 'pain-points', 'opportunities',
  'frontstage', 'backstage', 'support', 'systems', 'unit', 'notes',
];
const PHASES = 8;
const STEPS = 5;
const CARDS = 3;
const ROUNDS = 5;

/** 40 steps × 12 rows × 3 cards; a step has three claims of feeling, of three who travel. */
const large = {
  title: 'Førti steg',
  lanes: Object.fromEntries(KINDS.map((kind) => [kind, `Rad ${kind}`])),
  phases: Object.fromEntries(
    Array.from({ length: PHASES }, (_, p) => [
      `Fase ${p + 1}`,
      Array.from({ length: STEPS }, (__, s) => ({
        name: `Steg ${p * STEPS + s + 1}`,
        touchMinutes: 10,
        cards: Object.fromEntries(KINDS.map((kind) => [kind, cardsOf(kind, p * STEPS + s + 1)])),
      })),
    ]),
  ),
};

function cardsOf(kind: string, step: number) {
  return Array.from({ length: CARDS }, (_, i) => ({
    text: `Kort ${kind} ${step}.${i + 1} med noen ord om hva som skjer`,
    ...(kind === 'experience' ? { felt: (step % 5) - 2, whose: ['Søker', 'Saksbehandler', 'Leder'][i] ?? '' } : {}),
  }));
}

test('a journey of 40 steps, 12 rows and 1440 cards', async ({ mine: page, api, municipality: { alias } }) => {
  const id = await draw(api, alias, large);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const open = () => opened(page, `/${alias}/reiser/${id}`);
  await open();
  for (const slower of [1, 4]) {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const scripting: number[] = [];
    const all: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto('about:blank');
      const before = await metrics(devtools);
      await open();
      const after = await metrics(devtools);
      scripting.push(after.ScriptDuration - before.ScriptDuration);
      all.push(after.TaskDuration - before.TaskDuration);
    }
    say(`open, CPU ÷ ${slower}: scripting ${ms(scripting)}, all work of the page ${ms(all)}`);
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });

  await page.evaluate(watchKeys);
  await cell(page, 'Steg 1', 'Rad user-actions').focus();
  for (const key of [...Array(30).fill('ArrowRight'), ...Array(30).fill('ArrowLeft'), ...Array(8).fill('ArrowDown')]) {
    await page.keyboard.press(key);
  }
  say(`arrow key to paint: ${await keys(page)}`);
  await card(grid(page), 'Kort user-actions 3.1 ').focus();
  for (let i = 0; i < 20; i++) await page.keyboard.press(i % 2 ? 'Alt+ArrowLeft' : 'Alt+ArrowRight');
  say(`card moved by keys to paint: ${await keys(page)}`);
  await card(grid(page), 'Kort user-actions 3.1 ').press('Enter');
  await page.getByRole('complementary').getByLabel('Tekst').press('End');
  await page.keyboard.type(' og enda noen ord til om det hele', { delay: 40 });
  say(`letter typed to paint: ${await keys(page)}`);
  await page.keyboard.press('Escape');

  const box = await card(grid(page), 'Kort user-actions 2.1 ').boundingBox();
  if (box) {
    await page.mouse.move(box.x + 40, box.y + 15);
    await page.mouse.down();
    await page.mouse.move(box.x + 50, box.y + 20);
    const frames = page.evaluate(countFrames, 3000);
    for (let i = 0; i < 150; i++) {
      await page.mouse.move(box.x + 50 + 300 * Math.abs(Math.sin(i / 12)), box.y + 20 + 200 * Math.abs(Math.cos(i / 17)));
    }
    say(`frames a second while a card is dragged: ${(await frames).toFixed(0)}`);
    await page.keyboard.press('Escape');
    await page.mouse.up();
  }

  const svg: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.getByRole('button', { name: 'Eksporter' }).click();
    const item = page.getByRole('menuitem', { name: /SVG/ });
    await item.waitFor();
    const begin = performance.now();
    const [download] = await Promise.all([page.waitForEvent('download'), item.click()]);
    svg.push((performance.now() - begin) / 1000);
    await download.cancel();
  }
  say(`SVG: ${ms(svg)}`);
});

async function opened(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(
    (n) => document.querySelectorAll('.je-card, [role="slider"]').length >= n,
    PHASES * STEPS * KINDS.length * CARDS,
  );
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

async function metrics(devtools: CDPSession): Promise<Record<'ScriptDuration' | 'TaskDuration', number>> {
  const { metrics: all } = await devtools.send('Performance.getMetrics');
  const of = (name: string) => all.find((one) => one.name === name)?.value ?? 0;
  return { ScriptDuration: of('ScriptDuration'), TaskDuration: of('TaskDuration') };
}

/** Event Timing tells from the key until what it did is painted, in steps of 8 ms, and nothing of what took less than 16. */
function watchKeys(): void {
  const seen: number[] = [];
  Object.assign(window, { benchKeys: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') seen.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

async function keys(page: Page): Promise<string> {
  await page.waitForTimeout(500);
  const took = await page.evaluate(() => {
    const seen = (window as unknown as { benchKeys: number[] }).benchKeys;
    return seen.splice(0, seen.length);
  });
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return `median ${at(0.5)} ms, 95th ${at(0.95)} ms of ${took.length} that took 16 ms or more`;
}

function countFrames(during: number): Promise<number> {
  return new Promise((done) => {
    const begin = performance.now();
    let n = 0;
    const tick = () => {
      n++;
      const passed = performance.now() - begin;
      if (passed < during) requestAnimationFrame(tick);
      else done((n * 1000) / passed);
    };
    requestAnimationFrame(tick);
  });
}

function ms(seconds: number[]): string {
  const sorted = seconds.toSorted((a, b) => a - b);
  const shown = (at: number) => `${Math.round((sorted[at] ?? 0) * 1000)} ms`;
  return `median ${shown(Math.floor(sorted.length / 2))}, most ${shown(sorted.length - 1)} of ${sorted.length}`;
}

const say = (text: string) => console.log(`bench: ${text}`);
