import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { renderIn } from '../../testing/render.tsx';
import type { Goal } from '../catalogue.ts';
import { catalogueTexts } from '../texts.ts';
import { GoalProgress } from './goal-progress.tsx';

beforeEach(() => catalogueTexts.load('nb'));

const goal = (part: Partial<Goal>) => ({
  title: { nb: 'Svar i tide' },
  measuredOn: '2026-10-31',
  way: { unit: 'days', baseline: 31.4, target: 20, now: 40, n: 63 },
  ...part,
});
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ');

test('one that has gone back says from where, to where and where it is, and has no bar', async () => {
  await renderIn('nb', <GoalProgress goal={goal({ progress: -0.75, course: 'worse' })} whole />);
  expect(text()).toContain('Fra nullpunkt 31,4 dager mot mål 20 dager: nå 40 dager (n = 63) – forverring.');
  expect(screen.queryByRole('meter')).toBeNull();
});

test('one that is reached is told so, however far beyond', async () => {
  await renderIn('nb', <GoalProgress goal={goal({ progress: 3.5, course: 'reached' })} whole />);
  expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toBe('nådd');
  expect(text()).not.toContain('350');
});

test('a share comes with how many it rests on and how sure it is', async () => {
  const way = { unit: 'percent', baseline: 62, target: 80, now: 72, n: 81, low: 61, high: 80 };
  await renderIn('nb', <GoalProgress goal={goal({ progress: 0.56, course: 'nearer', way })} whole />);
  expect(text()).toContain('nå 72 % (n = 81, usikkerhet 61–80 %) – på vei.');
  expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toContain('56');
});

test('what nobody has measured, or what cannot be told, is words', async () => {
  const none = await renderIn('nb', <GoalProgress goal={goal({ measuredOn: undefined, way: undefined })} whole />);
  expect(text()).toContain('ikke målt');
  none.unmount();
  await renderIn('nb', <GoalProgress goal={goal({ way: undefined })} whole />);
  expect(text()).toContain('kan ikke regnes ut ennå');
});
