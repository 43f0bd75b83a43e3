import { expect, it } from 'vitest';
import { exampleJourney } from '../testing/example.ts';
import { besides, same, searchOf, selectionIn } from './selection.ts';
import { shownOf } from './shown-of.ts';

const ALL = { onlyPain: false, mode: 'grid' } as const;

it('an address tells which rows are shown, whose curve, and how', () => {
  const chosen = { lanes: ['a', 'b'], voice: ':Søker', onlyPain: true, mode: 'table' } as const;
  expect(selectionIn(searchOf(chosen, false), false)).toEqual(chosen);
  expect(selectionIn(searchOf(chosen, true), true)).toEqual(chosen);
});

it('an address that asks for nothing shows all, as a table on a narrow screen', () => {
  expect(searchOf(ALL, false)).toEqual({});
  expect(selectionIn({ baner: '', stemme: 7, som: 'annet' }, true)).toEqual({
    ...ALL,
    mode: 'table',
    lanes: undefined,
    voice: undefined,
  });
});

it('what else stands in an address stays', () => {
  expect(besides({ kort: 'k', baner: 'a', smertepunkter: '1' })).toEqual({ kort: 'k' });
});

it('two that show the same are the same, whatever else they are', () => {
  expect(same(ALL, { ...ALL, lanes: undefined })).toBe(true);
  expect(same(ALL, { ...ALL, lanes: ['a'] })).toBe(false);
});

it('a picture holds the rows and the curve that are shown, and no arrow from what is not', () => {
  const example = exampleJourney();
  const [lane] = example.lanes;
  const claim = example.cards.find((card) => card.felt !== undefined);
  const others = example.cards.filter((card) => card.felt === undefined);
  const arrow = (id: string, to = '') => ({ id, from: others[0]?.id ?? '', to, kind: 'flow' }) as const;
  const stays = arrow('stays', others[1]?.id);
  const doc = { ...example, arrows: [stays, arrow('goes', claim?.id)] };
  const rows = shownOf(doc, { ...ALL, lanes: [lane?.id ?? ''] });
  expect(rows.lanes).toEqual([lane]);
  expect(rows.cards.every((card) => card.lane === lane?.id)).toBe(true);
  const alone = shownOf(doc, { ...ALL, voice: ':Ingen' });
  expect(alone.cards).toEqual(others);
  expect(alone.arrows).toEqual([stays]);
});
