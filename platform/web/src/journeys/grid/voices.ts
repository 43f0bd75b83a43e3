import type { Point } from '../model/curve.ts';
import { type Card, type Experience, type ExperiencePoint, known, type Step } from '../model/journey.ts';
import { cellOf, type State } from '../model/operations.ts';
import { lanesOf, stepsOf } from '../model/order.ts';

/** One curve per persona, and per person that claims name in words alone, through the steps of the grid. */
export interface Voice {
  key: string;
  whose: string;
  /** What is claimed of each step; nothing is a gap. A persona may have several, which the server weighs. */
  claims: (readonly Card[])[];
  /** Told of the earlier of two journeys that are compared. */
  before: boolean;
}

/** What the server makes of a voice's step. */
export type Told = (voice: string, step: number) => ExperiencePoint | undefined;

/** Whose line a claim belongs to: its persona's, or else that of the words; of two journeys that are compared, each has its own. */
export function voiceKey({ persona, whose }: { persona?: string; whose?: string }, before = false): string {
  return `${persona ?? `:${whose ?? ''}`}${before ? '\t' : ''}`;
}

/** Whether it is the voice that is shown alone; what is no claim is everybody's. */
export function isOf(card: Card | undefined, voice: string | undefined): boolean {
  return !voice || card?.felt === undefined || voiceKey(card) === voice;
}

/** The voices of some cards, in the order they are first heard; those of the earlier of two journeys come first. */
export function voicesOf(
  steps: readonly Step[],
  cardsOf: (step: Step) => readonly Card[],
  nameOf: (persona: string) => string | undefined,
  before?: ReadonlySet<string>,
): Voice[] {
  const voices = new Map<string, Voice>();
  steps.forEach((step, i) => {
    for (const card of cardsOf(step)) {
      if (card.felt === undefined) continue;
      const old = before?.has(card.id) ?? false;
      const key = voiceKey(card, old);
      const whose = card.persona ? (nameOf(card.persona) ?? '') : (card.whose ?? '');
      const voice = voices.get(key) ?? { key, whose, claims: steps.map(() => []), before: old };
      voice.claims[i] = [...(voice.claims[i] ?? []), card];
      voices.set(key, voice);
    }
  });
  return [...voices.values()].sort((a, b) => Number(b.before) - Number(a.before));
}

/** The voices of an experience lane of an open journey. */
export function voicesIn(state: State, lane: string, steps: readonly Step[], before?: ReadonlySet<string>): Voice[] {
  return voicesOf(
    steps,
    (step) => cellOf(state, step.id, lane).flatMap((id) => state.card[id] ?? []),
    (persona) => state.personas[persona]?.name,
    before,
  );
}

/** All who are named and whose feelings are told of in a journey. */
export function everyVoice(state: State): Voice[] {
  const steps = stepsOf(state);
  const all = lanesOf(state)
    .filter(({ kind }) => kind === 'experience')
    .flatMap(({ id }) => voicesIn(state, id, steps));
  return [...new Map(all.map((voice) => [voice.key, voice])).values()].filter(({ whose }) => whose !== '');
}

/** What the report tells of a lane. */
export function toldOf(report: Experience | undefined, lane: string): Told {
  const lines = new Map(
    report?.lines
      .filter((line) => line.lane === lane)
      .map((line) => [voiceKey({ persona: line.persona, whose: line.name }), line.points]),
  );
  return (voice, step) => lines.get(voice)?.[step];
}

/** Percent from the top of the row for a felt value; the ends leave room for a label. */
export function topOf(felt: number): number {
  return 50 - felt * 15;
}

export function feltAt(top: number): number {
  return Math.round(Math.min(2, Math.max(-2, (50 - top) / 15)) * 10) / 10;
}

/**
 * The points of a curve in a drawing `width` wide per step and `height` high. A point that rests on one claim is that claim, also while it
 * is pulled; of several the server says, and what weighs nothing is a gap.
 */
export function pointsOf(
  voice: Voice,
  width: number,
  height: number,
  told: Told,
  moved?: { card: string; felt: number },
): (Point | null)[] {
  return voice.claims.map((claims, i) => {
    const point = told(voice.key, i);
    const [first] = claims;
    if (!first) return null;
    const at = (felt: number, assumed: boolean) => ({
      x: (i + 0.5) * width,
      y: (topOf(felt) / 100) * height,
      assumed,
    });
    if (claims.length > 1) return point?.value === undefined ? null : at(point.value, point.assumed);
    if (point?.parts.length === 1 && point.weight === 0) return null;
    return at(moved?.card === first.id ? moved.felt : (first.felt ?? 0), known(first) === 'assumed');
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
  return voices.flatMap((voice) => voice.claims.find((claims) => claims.length > 0)?.[0]?.id ?? []);
}
