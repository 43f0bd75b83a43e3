import { expect, test } from 'vitest';
import type { Unit } from '../catalogue.ts';
import { above, type Branch, grow, within } from './tree.ts';

const unit = (id: string, name: string, parent?: string): Unit => ({ id, name, parent, version: 1 });

const school = unit('3', 'Ås skole', '2');
const units = [school, unit('4', 'Bjørnstad skole', '2'), unit('2', 'Oppvekst', '1'), unit('1', 'Fjordvik kommune')];

const drawn = (branches: Branch[]): unknown[] => branches.map(({ unit: { name }, below }) => [name, ...drawn(below)]);

test('units lie under their parents, in Norwegian order', () => {
  expect(drawn(grow(units))).toEqual([['Fjordvik kommune', ['Oppvekst', ['Bjørnstad skole'], ['Ås skole']]]]);
});

test('a unit whose parent is gone stands at the top', () => {
  expect(drawn(grow([unit('5', 'Kultur', 'gone')]))).toEqual([['Kultur']]);
});

test('what lies above is told from the top', () => {
  expect(above(units, school).map(({ name }) => name)).toEqual(['Fjordvik kommune', 'Oppvekst']);
});

test('neither a unit nor anything below it may become its parent', () => {
  expect(within(units, '2')).toEqual(new Set(['2', '3', '4']));
});
