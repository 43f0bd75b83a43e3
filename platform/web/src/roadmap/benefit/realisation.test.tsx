import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderIn } from '../../testing/render.tsx';
import { uiTexts } from '../../ui/texts.ts';
import type { Benefit } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';
import { RealisationFigures } from './realisation.tsx';

beforeEach(async () => {
  await Promise.all([roadmapTexts.load('nb'), uiTexts.load('nb')]);
});

const benefit = {
  indicator: '1',
  status: 'planned',
  target: 80,
  realisation: {
    unit: 'percent',
    baseline: { id: 'b', version: 1, on: '2026-01-31', lockedOn: '2026-02-01', value: 60, n: 200 },
    now: { from: '2026-04-01', to: '2026-04-30', version: 1, value: 70, n: 140, low: 62, high: 77, after: true },
    share: 0.5,
    course: 'nearer',
    missing: [],
  },
} as unknown as Benefit;

test('every number comes with its n, and the one of now with its interval', async () => {
  await renderIn('nb', <RealisationFigures benefit={benefit} whole />);
  expect(screen.getByText('n = 200')).toBeTruthy();
  expect(screen.getByText('n = 140')).toBeTruthy();
  expect(screen.getByText(/95 % usikkerhet/)).toBeTruthy();
  expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toContain('50');
});

test('what is reached is told so, and what went back has no bar', async () => {
  const gone = (share: number, course: string) =>
    ({ ...benefit, realisation: { ...benefit.realisation, share, course } }) as unknown as Benefit;
  const reached = await renderIn('nb', <RealisationFigures benefit={gone(3.5, 'reached')} />);
  expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toBe('Nådd');
  reached.unmount();
  await renderIn('nb', <RealisationFigures benefit={gone(-0.8, 'worse')} />);
  expect(screen.queryByRole('meter')).toBeNull();
  expect(screen.getByText('Gått feil vei')).toBeTruthy();
});

test('what is missing is told in words, and a claim that nothing bears is told as one', async () => {
  const claimed = {
    ...benefit,
    status: 'realised',
    realisation: { missing: ['baseline-late', 'measurement'] },
  } as unknown as Benefit;
  await renderIn('nb', <RealisationFigures benefit={claimed} />);
  expect(screen.getByText(/målingene bærer det ikke/)).toBeTruthy();
  expect(screen.getByText(/en måling etter at tiltaket virket/)).toBeTruthy();
});

test('a suppressed value is no zero', async () => {
  const hidden = {
    ...benefit,
    realisation: {
      ...benefit.realisation,
      share: undefined,
      now: { from: '2026-04-01', to: '2026-04-30', n: 3, after: true },
    },
  } as unknown as Benefit;
  await renderIn('nb', <RealisationFigures benefit={hidden} />);
  expect(screen.getByText('Skjult: færre enn 5')).toBeTruthy();
});
