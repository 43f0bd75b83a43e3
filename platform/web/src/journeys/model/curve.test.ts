import { describe, expect, it } from 'vitest';
import { randomly } from '../testing/random.ts';
import { type Point, runs, segments, slopes } from './curve.ts';

describe('the felt curve', () => {
  it('never rises above or sinks below its points', () => {
    const random = randomly(7);
    for (let i = 0; i < 200; i++) {
      const run: Point[] = Array.from({ length: 6 }, (_, x) => ({ x: x * 100, y: random.upTo(41) / 10 - 2 }));
      const m = slopes(run);
      run.slice(1).forEach((to, k) => {
        const from = run[k]!;
        const low = Math.min(from.y, to.y) - 1e-9;
        const high = Math.max(from.y, to.y) + 1e-9;
        for (let t = 0; t <= 1; t += 0.05) {
          const y = hermite(from, to, m[k]!, m[k + 1]!, t);
          expect(y).toBeGreaterThanOrEqual(low);
          expect(y).toBeLessThanOrEqual(high);
        }
      });
    }
  });

  it('has a gap where there is no claim', () => {
    const points = [{ x: 0, y: 0 }, { x: 1, y: 1 }, null, { x: 3, y: 1 }];
    expect(runs(points).map((r) => r.length)).toEqual([2, 1]);
    expect(segments(points)).toHaveLength(1);
  });

  it('is dotted on both sides of what is assumed', () => {
    const points = [0, 1, 2, 3].map((x) => ({ x, y: 0, assumed: x === 1 }));
    expect(segments(points).map((s) => s.dotted)).toEqual([true, true, false]);
  });
});

function hermite(a: Point, b: Point, m0: number, m1: number, t: number): number {
  const h = b.x - a.x;
  return (
    (2 * t ** 3 - 3 * t ** 2 + 1) * a.y +
    (t ** 3 - 2 * t ** 2 + t) * h * m0 +
    (-2 * t ** 3 + 3 * t ** 2) * b.y +
    (t ** 3 - t ** 2) * h * m1
  );
}
