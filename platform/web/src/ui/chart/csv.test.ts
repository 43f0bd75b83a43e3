import { expect, test } from 'vitest';
import { csv } from './csv.ts';

const table = {
  columns: [{ heading: 'Periode' }, { heading: 'Verdi' }, { heading: 'Merknad' }],
  rows: [
    { key: '1', cells: ['oktober 2026', 0.625, 'Ny; "bedre" tekst'] },
    { key: '2', cells: ['november 2026', 'Skjult: færre enn 5 svar', undefined] },
    { key: '3', cells: ['=1+1', 0, '-2'] },
  ],
};

test('a Norwegian file has semicolons and decimal commas, and what is withheld stays withheld', () => {
  expect(csv('nb', table)).toBe(
    '\uFEFFPeriode;Verdi;Merknad\r\n' +
      'oktober 2026;0,625;"Ny; ""bedre"" tekst"\r\n' +
      'november 2026;Skjult: færre enn 5 svar;\r\n' +
      "'=1+1;0;'-2\r\n",
  );
});

test('an English file has commas and decimal points', () => {
  expect(csv('en', table)).toContain('oktober 2026,0.625,"Ny; ""bedre"" tekst"');
});
