import type { Arrow, Basis, Comment, Journey, Lane, Phase, Step } from './journey.ts';
import { cellKey, cellOf, type State } from './operations.ts';
import { byPosition } from './position.ts';

/** What stands where, from the maps. Each answer is kept as long as the maps it came from, so that selectors stay stable. */
export const phasesOf = remembered(
  (state) => [state.phase],
  (state) => Object.values<Phase>(state.phase).sort(byPosition),
);

export const lanesOf = remembered(
  (state) => [state.lane],
  (state) => Object.values<Lane>(state.lane).sort(byPosition),
);

/** Through the phases, and within each by position. */
export const stepsOf = remembered(
  (state) => [state.step, state.phase],
  (state) => {
    const rank = new Map(phasesOf(state).map((p, i) => [p.id, i]));
    const place = (s: Step) => rank.get(s.phase) ?? rank.size;
    return Object.values<Step>(state.step).sort((a, b) => place(a) - place(b) || byPosition(a, b));
  },
);

/** Which number each step has, from 0. */
export const placesOf = remembered(
  (state) => [state.step, state.phase],
  (state) => new Map(stepsOf(state).map((step, i) => [step.id, i])),
);

/** Comments by cell, the oldest first. */
export const commentsOf = remembered(
  (state) => [state.comment],
  (state) => {
    const cells: Record<string, Comment[]> = {};
    const all = Object.values<Comment>(state.comment).sort((a, b) => (a.at < b.at ? -1 : 1));
    for (const c of all) {
      const key = cellKey(c.step, c.lane);
      cells[key] = [...(cells[key] ?? []), c];
    }
    return cells;
  },
);

/** The findings on each card. */
export const evidenceOf = remembered(
  (state) => [state.evidence],
  (state) => {
    const cards: Record<string, Basis[]> = {};
    for (const basis of Object.values<Basis>(state.evidence)) cards[basis.card] = [...(cards[basis.card] ?? []), basis];
    return cards;
  },
);

/** The arrows from and to each card, in the order in which they were drawn. */
export const arrowsOf = remembered(
  (state) => [state.arrow],
  (state) => {
    const cards: Record<string, Arrow[]> = {};
    for (const arrow of Object.values<Arrow>(state.arrow))
      for (const card of [arrow.from, arrow.to]) cards[card] = [...(cards[card] ?? []), arrow];
    return cards;
  },
);

export function stepsIn(state: State, phase: string): Step[] {
  return stepsOf(state).filter((s) => s.phase === phase);
}

type Part =
  | 'phases'
  | 'steps'
  | 'lanes'
  | 'cards'
  | 'comments'
  | 'personas'
  | 'nested'
  | 'confirmations'
  | 'evidence'
  | 'measured'
  | 'needsMet'
  | 'needsAnswered'
  | 'painsAnswered'
  | 'origins'
  | 'arrows'
  | 'needs';
export type Parts = Pick<Journey, Part>;

/** The document again, in order: what exports, copies and sums are made from. */
export function partsOf(state: State): Parts {
  const steps = stepsOf(state);
  const lanes = lanesOf(state);
  const cards = steps.flatMap((s) => lanes.flatMap((l) => cellOf(state, s.id, l.id).map((c) => state.card[c]!)));
  return {
    phases: phasesOf(state),
    steps,
    lanes,
    cards,
    comments: Object.values(state.comment),
    nested: Object.values(state.nested),
    personas: Object.values(state.personas),
    confirmations: Object.values(state.confirmation),
    evidence: Object.values(state.evidence),
    measured: Object.values(state.measured),
    needsMet: Object.values(state['need-met']),
    needsAnswered: Object.values(state['need-answered']),
    painsAnswered: Object.values(state['pain-answered']),
    origins: Object.values(state.origin),
    arrows: Object.values(state.arrow),
    needs: Object.values(state.needs),
  };
}

/** Several journeys may be open side by side: each remembers its own. */
function remembered<T>(parts: (state: State) => object[], make: (state: State) => T): (state: State) => T {
  const kept = new WeakMap<object, { key: object[]; value: T }>();
  return (state) => {
    const key = parts(state);
    const first = key[0]!;
    const known = kept.get(first);
    if (known?.key.every((part, i) => part === key[i])) return known.value;
    const value = make(state);
    kept.set(first, { key, value });
    return value;
  };
}
