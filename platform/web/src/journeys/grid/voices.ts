import type { Point } from '../model/curve.ts';
import { type Card, known, type Step } from '../model/journey.ts';
import { cellOf, type State } from '../model/operations.ts';

/** One curve per person whose feelings are told, through the steps of the grid. */
export interface Voice {
  whose: string;
  claims: (Card | null)[];
  /** Told of the earlier of two journeys that are compared. */
  before: boolean;
}

export function voiceKey(whose: string, before: boolean): string {
  return before ? `${whose}\t` : whose;
}

/** The voices of an experience lane, in the order they are first heard; a step without a claim is null. */
export function voicesOf(
  state: State,
  lane: string,
  steps: readonly Step[],
  before?: ReadonlySet<string> | undefined,
): Voice[] {
  const voices = new Map<string, Voice>();
  steps.forEach((step, i) => {
    for (const id of cellOf(state, step.id, lane)) {
      const card = state.card[id];
      if (!card || card.felt === undefined) continue;
      const whose = card.whose ?? '';
      const old = before?.has(id) ?? false;
      const key = voiceKey(whose, old);
      const voice = voices.get(key) ?? { whose, claims: steps.map(() => null), before: old };
      voice.claims[i] ??= card;
      voices.set(key, voice);
    }
  });
  return [...voices.values()].sort((a, b) => Number(b.before) - Number(a.before));
}

/** Percent from the top of the row for a felt value; the ends leave room for a label. */
export function topOf(felt: number): number {
  return 50 - felt * 15;
}

export function feltAt(top: number): number {
  return Math.round(Math.min(2, Math.max(-2, (50 - top) / 15)) * 10) / 10;
}

/** The points of a curve in a drawing `width` wide per step and `height` high. */
export function pointsOf(
  voice: Voice,
  width: number,
  height: number,
  moved?: { card: string; felt: number },
): (Point | null)[] {
  return voice.claims.map((card, i) => {
    if (!card) return null;
    const felt = moved?.card === card.id ? moved.felt : (card.felt ?? 0);
    return { x: (i + 0.5) * width, y: (topOf(felt) / 100) * height, assumed: known(card) === 'assumed' };
  });
}

/**
 * Whether the label stands over the point: away from the line, and of several claims of a step over the highest. Of two that are equally
 * high, one gives way.
 */
export function labelAbove(felt: number, others: readonly number[], givesWay = false): boolean {
  if (others.length === 0) return felt >= 0;
  return others.every((other) => felt > other || (felt === other && !givesWay));
}

/** The first claim of each voice: where its name is written beside the line. */
export function firstClaims(voices: readonly Voice[]): string[] {
  return voices.flatMap((voice) => voice.claims.find((claim) => claim !== null)?.id ?? []);
}
