import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

type Found = { id: string; help: string; nodes: { target: unknown[]; html: string; failureSummary?: string }[] };

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everything = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules about colour; nothing else is another in the dark. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What is on the screen has nothing that axe objects to, neither light nor dark, and fits a window of 320 px without going sideways. */
export async function accessible(page: Page): Promise<void> {
  await unobjectionable(page);
  await narrow(page);
}

export async function unobjectionable(page: Page): Promise<void> {
  const scheme = await page.locator('html').getAttribute('data-color-scheme');
  await paint(page, 'light');
  expect(await objections(page, everything), 'light').toEqual([]);
  await paint(page, 'dark');
  expect(await objections(page, colours), 'dark').toEqual([]);
  await paint(page, scheme ?? 'auto');
}

/** Reflow (WCAG 1.4.10): at 320 px the page itself never scrolls sideways; what must be opened there anew is opened by `open`. */
export async function narrow(page: Page, open?: () => Promise<unknown>): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await open?.();
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect
    .poll(width, 'width at 320 px')
    .toBeLessThanOrEqual(320)
    .catch(async (failure: Error) => {
      throw new Error(`${failure.message}\nStanding out: ${(await standingOut(page)).join(' · ')}`);
    });
  if (before) await page.setViewportSize(before);
}

// The application follows its attribute, the public pages the person's system. Colours glide; what axe sees must be where they come to rest.
async function paint(page: Page, scheme: string): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme === 'light' || scheme === 'dark' ? scheme : null });
  await page.evaluate(async (value) => {
    document.documentElement.dataset.colorScheme = value;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
    }
  }, scheme);
}

async function objections(page: Page, runOnly: typeof everything): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found = await page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: { run: (where: Document, how: object) => Promise<{ violations: Found[] }> } };
    const how = { runOnly: only, resultTypes: ['violations'] };
    return (await axe.run(document, how)).violations;
  }, runOnly);
  return found.flatMap(({ id, help, nodes }) =>
    nodes
      // The design system's combobox names the role that its list gives it anyway, while it is open.
      .filter(({ html }) => !(id === 'aria-allowed-role' && html.includes('popovertarget=":u-datalist')))
      .map(({ target, html, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${html.slice(0, 160)} ${failureSummary}`),
  );
}

/** What reaches beyond the window without anything above it that scrolls or cuts it off: the ones that make the page too wide. */
function standingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const holds = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    const free = (element: Element) => {
      const fixed = getComputedStyle(element).position === 'absolute';
      for (let up = fixed ? (element as HTMLElement).offsetParent : element.parentElement; up; up = up.parentElement) {
        if (holds(up) && up !== document.documentElement && up !== document.body) return false;
      }
      return true;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && free(element))
      .slice(-5)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 30)}`);
  });
}
