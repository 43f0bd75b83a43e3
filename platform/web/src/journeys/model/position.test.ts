import { describe, expect, it } from 'vitest';
import { randomly } from '../testing/random.ts';
import { at, between, byPosition, spread } from './position.ts';

describe('a position', () => {
  it('always fits between two neighbours, 200 alternating bisections in a row', () => {
    let low = between(null, null);
    let high = between(low, null);
    for (let i = 0; i < 200; i++) {
      const mid = between(low, high);
      expect(low < mid && mid < high).toBe(true);
      if (i % 2) low = mid;
      else high = mid;
    }
  });

  it('can be put before everything, again and again', () => {
    let first = between(null, null);
    for (let i = 0; i < 200; i++) {
      const before = between(null, first);
      expect(before < first).toBe(true);
      first = before;
    }
  });

  it('stays short when 500 things are put at the end', () => {
    const all = spread(500);
    expect([...all].sort()).toEqual(all);
    expect(new Set(all).size).toBe(500);
    expect(Math.max(...all.map((p) => p.length))).toBeLessThanOrEqual(4);
  });

  it('keeps a list in order however things are inserted', () => {
    const random = randomly(1);
    const list: { id: string; position: string }[] = [];
    for (let i = 0; i < 600; i++) {
      const index = random.upTo(list.length + 1);
      list.splice(index, 0, { id: String(i), position: at(list, index) });
    }
    expect([...list].sort(byPosition)).toEqual(list);
    expect(list.every((item, i) => i === 0 || list[i - 1]!.position < item.position)).toBe(true);
  });

  it('is compared by bytes: digits, capitals, small letters', () => {
    const order = ['aa', 'Z', 'a', '9'].map((position) => ({ id: position, position })).sort(byPosition);
    expect(order.map((o) => o.position)).toEqual(['9', 'Z', 'a', 'aa']);
  });

  it('goes past neighbours that share a position', () => {
    const twins = [
      { id: 'a', position: 'V' },
      { id: 'b', position: 'V' },
      { id: 'c', position: 'X' },
    ];
    expect(at(twins, 1) > 'V' && at(twins, 1) < 'X').toBe(true);
  });
});
