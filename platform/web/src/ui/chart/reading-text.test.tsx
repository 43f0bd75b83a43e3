import { expect, test } from 'vitest';
import { renderIn } from '../../testing/render.tsx';
import { known, notApplicable, type Reading, suppressed, unknown } from './reading.ts';
import { ReadingText } from './reading-text.tsx';
import { chartTexts } from './texts.ts';

const format = (value: number) => `${value} %`;

async function shown(reading: Reading): Promise<string> {
  await chartTexts.load('nb');
  const { container, unmount } = await renderIn('nb', <ReadingText reading={reading} format={format} />);
  const element = container.querySelector('.reading');
  const told = `${element?.getAttribute('data-kind') ?? 'known'}|${element?.textContent}`;
  unmount();
  return told;
}

test('zero, unknown, suppressed and not applicable are four different things on the screen', async () => {
  expect(await shown(known(0))).toBe('known|0 %');
  expect(await shown(unknown)).toBe('unknown|Ukjent');
  expect(await shown(suppressed('færre enn 5 svar'))).toBe('suppressed|Skjult: færre enn 5 svar');
  expect(await shown(notApplicable)).toBe('not-applicable|Ikke aktuelt');
});
