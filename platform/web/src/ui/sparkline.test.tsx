import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderIn } from '../testing/render.tsx';
import { Sparkline } from './sparkline.tsx';

test('tells the range in words, with a real minus', async () => {
  await renderIn('nb', <Sparkline values={[1, null, -1.5, 0.4]} />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Opplevelse fra −1,5 til 1');
});

test('a step nobody has told about breaks the line, and a lone point is a dot', async () => {
  const { container } = await renderIn('nb', <Sparkline values={[1, null, -2, 0]} />);
  expect(container.querySelector('.sparkline-line')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  expect(container.querySelectorAll('circle')).toHaveLength(2);
});

test('unknown is not zero: no claims give words instead of a line', async () => {
  await renderIn('nn', <Sparkline values={[null, null]} />);
  expect(screen.getByText('Ingen opplevingar lagde inn')).toBeTruthy();
});
