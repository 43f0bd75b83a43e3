import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderIn } from '../../testing/render.tsx';
import { appTexts } from '../texts.ts';
import { SearchDialog } from './search-dialog.tsx';

vi.mock('@tanstack/react-router', () => ({ Link: 'a', useRouter: () => ({}) }));
vi.mock('../../session/municipality.ts', () => ({ useMunicipality: () => ({ alias: 'fjordvik' }) }));
vi.mock('../../thread/index.tsx', () => {
  const underway = new Promise(() => {});
  return { threadTexts: { load: () => underway } };
});

test('what is written at once is kept, also while the names of the kinds are on their way', async () => {
  await appTexts.load('nb');
  await act(async () => void (await renderIn('nb', <SearchDialog onClose={() => {}} />)));
  const field = screen.getByRole('combobox', { name: /^Søk i alt/ });
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard('plass');
  expect(field).toHaveProperty('value', 'plass');
});
