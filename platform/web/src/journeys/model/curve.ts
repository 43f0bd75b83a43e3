/** The felt curve: monotone cubic (Fritsch–Carlson), so that the line never rises above or sinks below its points. */

export interface Point {
  x: number;
  y: number;
  /** An assumed point makes the line on both sides of it dotted. */
  assumed?: boolean;
}

export interface Segment {
  d: string;
  dotted: boolean;
}

/** Runs of neighbouring points; a step without a claim is a gap between two runs. */
export function runs(points: readonly (Point | null)[]): Point[][] {
  const all: Point[][] = [];
  let run: Point[] = [];
  for (const point of [...points, null]) {
    if (point) run.push(point);
    else if (run.length > 0) {
      all.push(run);
      run = [];
    }
  }
  return all;
}

/** The slope at each point. */
export function slopes(run: readonly Point[]): number[] {
  const secants = run.slice(1).map((p, i) => (p.y - run[i]!.y) / (p.x - run[i]!.x));
  const m = run.map((_, i) => startSlope(secants, i));
  secants.forEach((d, i) => {
    if (d === 0) {
      m[i] = 0;
      m[i + 1] = 0;
      return;
    }
    const a = m[i]! / d;
    const b = m[i + 1]! / d;
    const length = a * a + b * b;
    if (length > 9) {
      const tau = 3 / Math.sqrt(length);
      m[i] = tau * a * d;
      m[i + 1] = tau * b * d;
    }
  });
  return m;
}

function startSlope(secants: readonly number[], i: number): number {
  const before = secants[i - 1];
  const behind = secants[i];
  if (before === undefined) return behind ?? 0;
  if (behind === undefined) return before;
  return before * behind <= 0 ? 0 : (before + behind) / 2;
}

/** One path per stretch between two points. */
export function segments(points: readonly (Point | null)[]): Segment[] {
  return runs(points).flatMap((run) => {
    const m = slopes(run);
    return run.slice(1).map((to, i) => {
      const from = run[i]!;
      return {
        d: `M${n(from.x)} ${n(from.y)}${bezier(from, to, m[i]!, m[i + 1]!)}`,
        dotted: !!from.assumed || !!to.assumed,
      };
    });
  });
}

/** Each run as a closed area down (or up) to the zero line. */
export function areas(points: readonly (Point | null)[], zero: number): string[] {
  return runs(points)
    .filter((run) => run.length > 1)
    .map((run) => {
      const m = slopes(run);
      const line = run.slice(1).map((to, i) => bezier(run[i]!, to, m[i]!, m[i + 1]!));
      const first = run[0]!;
      const last = run[run.length - 1]!;
      return `M${n(first.x)} ${n(zero)}L${n(first.x)} ${n(first.y)}${line.join('')}L${n(last.x)} ${n(zero)}Z`;
    });
}

function bezier(from: Point, to: Point, m0: number, m1: number): string {
  const third = (to.x - from.x) / 3;
  return `C${n(from.x + third)} ${n(from.y + m0 * third)} ${n(to.x - third)} ${n(to.y - m1 * third)} ${n(to.x)} ${n(to.y)}`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
