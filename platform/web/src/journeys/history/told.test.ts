import { expect, it } from 'vitest';
import type { Written } from '../api.ts';
import { nb } from '../texts/nb.ts';
import { told } from './history-panel.tsx';

const written: Written = { seq: 3, at: '', actor: 'Ingrid', action: 'changed', counts: [], fields: [] };

it('a message is told by how many things of each kind it touched', () => {
  const counts: Written['counts'] = [
    { element: 'step', added: 0, changed: 0, deleted: 1 },
    { element: 'card', added: 2, changed: 1, deleted: 0 },
  ];
  expect(told({ ...written, counts }, nb)).toEqual(['Slettet et steg', 'La til 2 kort', 'Endret et kort']);
});

it('the first message is that the journey was created, whatever else is in it', () => {
  expect(told({ ...written, action: 'created' }, nb)).toEqual(['Opprettet reisen']);
});

it('a change is told with the fields that it touched', () => {
  const counts: Written['counts'] = [{ element: 'card', added: 0, changed: 1, deleted: 0 }];
  expect(told({ ...written, counts, fields: ['text', 'status'] }, nb)).toEqual(['Endret et kort: tekst, grunnlag']);
});

it('fields are left out where they could belong to either of two things', () => {
  const counts: Written['counts'] = [
    { element: 'step', added: 0, changed: 1, deleted: 0 },
    { element: 'card', added: 0, changed: 1, deleted: 0 },
  ];
  expect(told({ ...written, counts, fields: ['name'] }, nb)).toEqual(['Endret et steg', 'Endret et kort']);
});
