import type { Language } from '../../i18n/language.ts';
import { monthAlone, monthAndYear } from '../../i18n/period.ts';

export type Tick = { at: number; label: string };

const strides = [1, 2, 3, 6, 12, 24, 60, 120];
const month = 30.44 * 86_400_000;

/** Months and years under a time line, as many as there is room for; January is called by its year, and so is the first of them. */
export function timeTicks(
  language: Language,
  [from, to]: readonly [number, number],
  width: number,
  apart = 56,
): Tick[] {
  const room = Math.max(1, Math.floor(width / apart));
  const months = (to - from) / month;
  const stride = strides.find((one) => months / one <= room) ?? 240;
  const first = new Date(from);
  const ticks: Tick[] = [];
  const start = first.getUTCFullYear() * 12 + first.getUTCMonth() + (first.getUTCDate() > 1 ? 1 : 0);
  for (let count = Math.ceil(start / stride) * stride; ; count += stride) {
    const at = Date.UTC(Math.floor(count / 12), count % 12, 1);
    if (at > to) break;
    ticks.push({ at, label: tickLabel(language, new Date(at), ticks.length === 0 && stride < 12) });
  }
  return ticks;
}

function tickLabel(language: Language, at: Date, first: boolean): string {
  if (at.getUTCMonth() === 0) return String(at.getUTCFullYear());
  return first ? monthAndYear(language, at, 'short') : monthAlone(language, at);
}

/** Where labels stand when none may lie on another: each as near its own place as there is room for, in their order. */
export function spread(wanted: readonly number[], apart: number, lowest: number): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]!);
  const placed = [...wanted];
  let above = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    placed[index] = Math.max(wanted[index]!, above + apart);
    above = placed[index]!;
  }
  let below = lowest + apart;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index]!, below - apart);
    below = placed[index]!;
  }
  return placed;
}

/** About how wide a text of the chart is, in pixels, without asking the browser. */
export function textWidth(text: string, size = 12): number {
  return text.length * size * 0.56;
}
