import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { textWidth } from './axis.ts';
import { knownValue } from './reading.ts';
import type { Limits, Marks, TimePoint } from './time-chart.tsx';

export type Placed = TimePoint & { x: number; y?: number; value?: number };

export type Layout = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  points: Placed[];
  /** Set where there is no room beside the lines, so that their names stand on them. */
  narrow: boolean;
};

type Wanted = {
  points: readonly TimePoint[];
  marks: Marks;
  limits: readonly Limits[];
  bounds?: readonly [number, number];
  width: number;
  height: number;
  format: (value: number) => string;
  /** The texts at the right end of the lines. */
  labels: readonly string[];
};

/** The middle of a period, as milliseconds. */
export function middle({ from, to }: { from: string; to: string }): number {
  return (Date.parse(from) + Date.parse(to) + 86_400_000) / 2;
}

/** Where everything stands, for the width there is. */
export function layOut({ points, marks, limits, bounds, width, height, format, labels }: Wanted): Layout {
  const y = scaleLinear()
    .domain(span(points, marks, limits, bounds))
    .nice(5);
  if (bounds) y.domain(within(y.domain(), bounds));
  const left = Math.ceil(Math.max(...y.ticks(5).map((tick) => textWidth(format(tick))))) + 14;
  const narrow = width < 420;
  const beside = narrow ? labels.slice(0, 1) : labels;
  const right = Math.min(width * 0.36, Math.max(16, ...beside.map((label) => textWidth(label, 13.5) + 12)));
  const [top, bottom] = [22, height - 26];
  const times = points.map(middle);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const x = scaleLinear()
    .domain(first === last ? [first - 1, last + 1] : [first, last])
    .range([left + 10, width - right - 8]);
  y.range([bottom, top]);
  const placed = points.map((point) => {
    const value = knownValue(point.reading);
    return { ...point, value, x: x(middle(point)), y: value === undefined ? undefined : y(value) };
  });
  return { width, height, left, right, top, bottom, x, y, points: placed, narrow };
}

/** The lowest and the highest that must be seen, never so near each other that noise looks like a mountain. */
function span(
  points: readonly TimePoint[],
  { target, baseline }: Marks,
  limits: readonly Limits[],
  bounds?: readonly [number, number],
): [number, number] {
  const all = points.flatMap(({ reading, low, high }) => {
    const value = knownValue(reading);
    return value === undefined ? [] : [value, low ?? value, high ?? value];
  });
  all.push(...limits.flatMap(({ lower, upper }) => [lower, upper]));
  if (target !== undefined) all.push(target);
  if (baseline) all.push(baseline.value);
  if (all.length === 0) return bounds ? [...bounds] : [0, 1];
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  const least = bounds ? (bounds[1] - bounds[0]) / 10 : Math.max(Math.abs(highest), 1) / 10;
  const spare = Math.max(0, least - (highest - lowest)) / 2;
  return within([lowest - spare, highest + spare], bounds ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
}

function within(domain: readonly number[], [least, most]: readonly [number, number]): [number, number] {
  return [Math.max(least, domain[0]!), Math.min(most, domain[1]!)];
}

/** The points in runs that one line may go through: broken where a value is missing, and where the definition changed. */
export function runs(points: readonly Placed[]): (Placed & { y: number; value: number })[][] {
  const all: (Placed & { y: number; value: number })[][] = [];
  let before: Placed | undefined;
  for (const point of points) {
    if (point.y !== undefined && point.value !== undefined) {
      const joined = before?.y !== undefined && before.version === point.version;
      if (!joined) all.push([]);
      all.at(-1)!.push(point as Placed & { y: number; value: number });
    }
    before = point;
  }
  return all;
}

/** Where the definition changed: half way between the last point of one version and the first of the next. */
export function breaks(points: readonly Placed[]): { x: number; version: number }[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before && point.version !== undefined && before.version !== point.version
      ? [{ x: (before.x + point.x) / 2, version: point.version }]
      : [];
  });
}
