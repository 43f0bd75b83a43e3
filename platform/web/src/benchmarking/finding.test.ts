import { expect, test } from 'vitest';
import type { Cell, Own, Release } from './benchmarking.ts';
import { finding } from './finding.ts';
import { nb } from './texts/nb.ts';

const cell = (family: string, value: number | undefined, mine = true): Cell => ({
  family,
  group: family,
  name: { nb: family === 'all' ? 'alle kommuner' : 'små kommuner' },
  mine,
  figure: value === undefined ? { state: 'suppressed' } : { state: 'known', value },
  reason: value === undefined ? 'MIN' : undefined,
});

const told = (own: Partial<Own> | undefined, ...cells: Cell[]) => {
  const whole = own && { contribution: 'c', indicator: 'i', value: 71, n: 210, ...own };
  const release = { own: whole, cells } as Release;
  return finding(
    nb.findings,
    release,
    (value) => `${value} %`,
    ({ name }) => name.nb ?? '',
  );
};

test('a difference is told only when all of the interval lies to one side', () => {
  expect(told({ low: 65, high: 77 }, cell('size', 73))).toContain('kan ikke skilles fra');
  expect(told({ value: 80, low: 75, high: 85 }, cell('size', 73))).toContain('høyere enn små kommuner (73 %)');
  expect(told({ value: 60, low: 55, high: 65 }, cell('size', 73))).toContain('lavere enn');
  expect(told({}, cell('size', 73))).toBe('Dere har 71 %; små kommuner har 73 %.');
});

test('what is not shared, what is hidden and what is not measured are three', () => {
  const of = (unshared: Release['unshared']) =>
    finding(
      nb.findings,
      { cells: [], unshared } as unknown as Release,
      (value) => `${value} dager`,
      () => '',
    );
  expect(of({ indicator: 'i', figure: { state: 'known', value: 40 }, n: 63 })).toContain('målt 40 dager');
  expect(of({ indicator: 'i', figure: { state: 'suppressed' } })).toContain('færre enn 5');
  expect(of(undefined)).toContain('ikke målt');
});

test('the narrowest group one belongs to is the one to stand beside', () => {
  expect(told({}, cell('all', 70), cell('size', 73))).toContain('små kommuner');
  expect(told({}, cell('all', 70), cell('size', undefined), cell('county', 90, false))).toContain('alle kommuner');
});

test('without an own value, or with the groups withheld, nothing is compared', () => {
  expect(told(undefined, cell('all', 70))).toBe(nb.findings.noOwn);
  expect(told({}, cell('all', undefined))).toContain('ikke noe å sammenligne med');
});
