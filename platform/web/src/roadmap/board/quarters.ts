import type { Line } from '../roadmap.ts';

/** A quarter of a year, counted from year 0 so that quarters can be compared. */
export type Quarter = number;

export function quarterOf(day: string): Quarter {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 4 + Math.floor((month - 1) / 3);
}

export function partsOf(quarter: Quarter): { q: number; year: number } {
  return { q: (quarter % 4) + 1, year: Math.floor(quarter / 4) };
}

type Act = Line['actions'][number];

/** Where an action lies: from its start to the day it takes effect, or the one of them there is. */
export function spanOf({ start, effectiveFrom }: Act): { from: Quarter; to: Quarter } | undefined {
  const first = start ?? effectiveFrom;
  const last = effectiveFrom ?? start;
  return first && last ? { from: quarterOf(first), to: quarterOf(last) } : undefined;
}

const most = 16;

/** The quarters to show: all that hold an action and the present one, sixteen at most, the latest kept. */
export function quartersOf(lines: readonly Line[], today: string): Quarter[] {
  const spans = lines.flatMap(({ actions }) => actions.map(spanOf)).filter((span) => span !== undefined);
  const now = quarterOf(today);
  const first = Math.min(now, ...spans.map(({ from }) => from));
  const last = Math.max(now + 1, ...spans.map(({ to }) => to));
  const from = Math.max(first, last - most + 1);
  return Array.from({ length: last - from + 1 }, (_, index) => from + index);
}
