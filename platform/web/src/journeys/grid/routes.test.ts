import { describe, expect, it } from 'vitest';
import { randomly } from '../testing/random.ts';
import { crossings, headOf, lineOf, type Place, routes } from './routes.ts';

const COLUMN = 224;
const ROW = 100;

/** A card at the top of its cell, as the grid draws it. */
function at(column: number, row: number, height = 40): Place {
  const left = column * COLUMN;
  const top = row * ROW;
  return {
    box: { left: left + 8, right: left + COLUMN - 8, top: top + 8, bottom: top + 8 + height },
    cell: { left, right: left + COLUMN },
    row: { top, bottom: top + ROW },
  };
}

const between = (places: Record<string, Place>, ...ends: [from: string, to: string][]) =>
  routes(
    ends.map(([from, to]) => ({ id: `${from}${to}`, from, to })),
    new Map(Object.entries(places)),
  );

describe('an arrow', () => {
  it('goes out at the right and in at the left, down the gutter between two neighbouring columns', () => {
    const [route] = between({ a: at(0, 0), b: at(1, 1) }, ['a', 'b']);
    expect(route!.points).toEqual([
      { x: 216, y: 28 },
      { x: 224, y: 28 },
      { x: 224, y: 128 },
      { x: 231, y: 128 },
    ]);
    expect(headOf(route!.points)).toBe('M231 128l-7 -4v8z');
  });

  it('in one column comes back to the same side', () => {
    const [route] = between({ a: at(0, 0), b: at(0, 2) }, ['a', 'b']);
    expect(route!.points.at(-1)).toEqual({ x: 217, y: 228 });
  });

  it('back to an earlier step goes out at the left and in at the right', () => {
    const [route] = between({ a: at(3, 0), b: at(0, 0) }, ['a', 'b']);
    expect(route!.points[0]!.x).toBe(3 * COLUMN + 8);
    expect(route!.points.at(-1)!.x).toBe(COLUMN - 7);
  });

  it('never runs through a card, wherever it leads', () => {
    const random = randomly(11);
    for (let round = 0; round < 60; round++) {
      const places: Record<string, Place> = {};
      for (let c = 0; c < 5; c++) for (let r = 0; r < 4; r++) places[`${c}.${r}`] = at(c, r, 30 + random.upTo(40));
      const names = Object.keys(places);
      const pairs = Array.from({ length: 8 }, () => [random.one(names), random.one(names)] as [string, string]);
      const drawn = between(places, ...pairs.filter(([a, b]) => a !== b));
      for (const { points } of drawn)
        points.slice(1).forEach((to, i) => {
          const from = points[i]!;
          for (const { box } of Object.values(places)) {
            const inside =
              Math.max(from.x, to.x) > box.left &&
              Math.min(from.x, to.x) < box.right &&
              Math.max(from.y, to.y) > box.top &&
              Math.min(from.y, to.y) < box.bottom;
            expect(inside).toBe(false);
          }
        });
    }
  });

  it('beside another in the same gutter keeps a track of its own', () => {
    const [one, two] = between({ a: at(0, 0), b: at(1, 3), c: at(0, 1), d: at(1, 2) }, ['a', 'b'], ['c', 'd']);
    expect(one!.points[1]!.x).not.toBe(two!.points[1]!.x);
  });

  it('marks the lines of the blueprint that it crosses', () => {
    const [route] = between({ a: at(0, 0), b: at(2, 2) }, ['a', 'b']);
    const lines = [
      { y: 150, line: 'visibility' },
      { y: 400, line: 'internal' },
    ];
    expect(crossings(route!.points, lines)).toMatchObject([{ line: 'visibility', y: 150 }]);
  });

  it('has round corners and ends where its head is', () => {
    const [route] = between({ a: at(0, 0), b: at(1, 1) }, ['a', 'b']);
    expect(lineOf(route!.points)).toBe('M216 28L220 28Q224 28 224 33L224 123Q224 128 227.5 128L231 128');
  });

  it('to a card that is not drawn is not drawn either', () => {
    expect(between({ a: at(0, 0) }, ['a', 'gone'])).toEqual([]);
  });
});
