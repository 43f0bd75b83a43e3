import type { Cell, Release } from './benchmarking.ts';
import type { Messages } from './texts/nb.ts';

/**
 * One sentence: how one stands beside the group one belongs to. Only when the whole of one's interval lies to one side of the group's
 * value is there a difference to speak of; never a place in a row.
 */
export function finding(
  t: Messages['findings'],
  { own, unshared, cells }: Release,
  value: (value: number) => string,
  nameOf: (cell: Cell) => string,
): string {
  if (!own) {
    if (!unshared) return t.noOwn;
    const { state, value: measured } = unshared.figure;
    return state === 'known' && measured !== undefined ? t.notShared({ now: value(measured) }) : t.hiddenOwn;
  }
  const now = value(own.value);
  const group = groupOf(cells);
  const mean = group?.figure.value;
  if (!group || mean === undefined) return t.noGroup({ now });
  const told = { now, group: nameOf(group), mean: value(mean) };
  if (own.low === undefined || own.high === undefined) return t.beside(told);
  if (own.low > mean) return t.above(told);
  return own.high < mean ? t.below(told) : t.within(told);
}

/** The narrowest group with a figure that the municipality belongs to: all municipalities only when there is no other. */
function groupOf(cells: readonly Cell[]): Cell | undefined {
  const mine = cells.filter(({ mine, figure }) => mine && figure.state === 'known');
  return mine.find(({ family }) => family !== 'all') ?? mine[0];
}
