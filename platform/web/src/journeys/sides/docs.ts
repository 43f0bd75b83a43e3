import type { Compared, Mark } from '../editor/view.ts';
import type { Card, Difference, Journey, Lane, Step } from '../model/journey.ts';
import { aligned, type Column, originsOf } from './align.ts';

/** Two documents as the grid shows them beside each other, or over each other, and what it is to be told of them. */
export interface Shown {
  doc: Journey;
  compared: Compared;
}

const NONE: Compared = { gaps: new Set(), marks: new Map(), before: new Set(), same: new Set() };
/** Two versions of a journey have the same ids, and everything in a page must have its own. */
const EARLIER = 'earlier-';

/** The thing of the journey that a thing in a grid is. */
export function idOf(shown: string): { id: string; earlier: boolean } {
  const earlier = shown.startsWith(EARLIER);
  return { id: earlier ? shown.slice(EARLIER.length) : shown, earlier };
}

const earlierId = (id: string) => EARLIER + id;

/** Both with the same columns: where only one has a step, the other has a gap. */
export function beside(from: Journey, to: Journey, difference: Difference): { from: Shown; to: Shown } {
  const columns = columnsOf(from, to, difference);
  return {
    from: withGaps(
      renamed(from),
      columns.map((column) => column.from && earlierId(column.from)),
    ),
    to: withGaps(
      to,
      columns.map((column) => column.to),
    ),
  };
}

function columnsOf(from: Journey, to: Journey, difference: Difference): Column[] {
  const ids = (steps: readonly Step[]) => steps.map(({ id }) => id);
  return aligned(ids(from.steps), ids(to.steps), originsOf(difference.steps));
}

function withGaps(doc: Journey, columns: readonly (string | undefined)[]): Shown {
  const known = new Map(doc.steps.map((step) => [step.id, step]));
  const first = doc.steps[0]?.phase ?? doc.phases[0]?.id;
  const gaps = new Set<string>();
  let phase = first;
  const steps = columns.flatMap((id, i) => {
    const step = id === undefined ? undefined : known.get(id);
    if (step) phase = step.phase;
    if (!phase) return [];
    const gap = `gap-${i}-${doc.id}`;
    if (!step) gaps.add(gap);
    return [{ ...(step ?? { id: gap, name: '' }), phase, position: place(i) }];
  });
  return { doc: { ...doc, steps, comments: [] }, compared: { ...NONE, gaps } };
}

/** Bytewise in order. */
const place = (i: number) => String(i).padStart(5, '0');

/** Under ids that are nobody else's in the page. */
function renamed(doc: Journey): Journey {
  return {
    ...doc,
    id: earlierId(doc.id),
    phases: doc.phases.map((phase) => ({ ...phase, id: earlierId(phase.id) })),
    lanes: doc.lanes.map((lane) => ({ ...lane, id: earlierId(lane.id) })),
    steps: doc.steps.map((step) => ({ ...step, id: earlierId(step.id), phase: earlierId(step.phase) })),
    cards: doc.cards.map((card) => renamedCard(card)),
    comments: [],
    evidence: doc.evidence.map((one) => ({ ...one, id: earlierId(one.id), card: earlierId(one.card) })),
    needsMet: [],
    needsAnswered: [],
    painsAnswered: [],
    origins: [],
    arrows: doc.arrows.map((arrow) => ({
      ...arrow,
      id: earlierId(arrow.id),
      from: earlierId(arrow.from),
      to: earlierId(arrow.to),
    })),
  };
}

function renamedCard(card: Card): Card {
  const { rootCause, ...rest } = card;
  return {
    ...rest,
    id: earlierId(card.id),
    step: earlierId(card.step),
    lane: earlierId(card.lane),
    ...(rootCause ? { rootCause: earlierId(rootCause) } : {}),
  };
}

/** One over the other: all of the later one, and what it no longer has, each marked with what became of it. */
export function merged(from: Journey, to: Journey, difference: Difference): Shown {
  const gone = new Set(difference.steps.filter(({ kind }) => kind === 'removed').map(({ from: [step] }) => step?.id));
  const columns = columnsOf(from, to, difference).filter((column) => column.to || gone.has(column.from));
  const steps = mergedSteps(from, to, columns);
  const lanes = mergedLanes(from, to);
  const stepOf = stepsAmong(difference);
  const marks = new Map<string, Mark>();
  const cards = new Map(from.cards.map((card) => [card.id, card]));
  const claims = claimsOf(from, to, difference);
  const brought = [...claims.cards];
  for (const step of difference.steps) {
    markStep(step, marks);
    for (const change of step.cards) {
      const card = change.from === undefined ? undefined : cards.get(change.from);
      if (change.to !== undefined && change.kind !== 'kept') marks.set(change.to, change.kind);
      else if (card && card.felt === undefined) {
        brought.push(card);
        marks.set(earlierId(card.id), isPain(from, card) ? 'solved' : 'removed');
      }
    }
  }
  const doc: Journey = {
    ...to,
    phases: to.phases,
    steps,
    lanes: lanes.all,
    cards: [...to.cards, ...brought.flatMap((card) => placed(card, lanes.laneOf, stepOf))],
    comments: [],
    evidence: [...to.evidence, ...renamed(from).evidence],
  };
  return { doc, compared: { gaps: new Set(), marks, before: claims.before, same: claims.same } };
}

function markStep({ kind, from, to, parameters }: Difference['steps'][number], marks: Map<string, Mark>): void {
  if (kind === 'removed' && from[0]) marks.set(earlierId(from[0].id), 'removed');
  else if (to && (kind === 'new' || kind === 'merged')) marks.set(to.id, kind);
  else if (to && parameters.length > 0) marks.set(to.id, 'changed');
}

function mergedSteps(from: Journey, to: Journey, columns: readonly Column[]): Step[] {
  const later = new Map(to.steps.map((step) => [step.id, step]));
  const earlier = new Map(from.steps.map((step) => [step.id, step]));
  let phase = to.steps[0]?.phase ?? to.phases[0]?.id;
  return columns.flatMap((column, i) => {
    const step = column.to ? later.get(column.to) : earlier.get(column.from ?? '');
    if (column.to && step) phase = step.phase;
    if (!step || !phase) return [];
    return [{ ...step, id: column.to ?? earlierId(step.id), phase, position: place(i) }];
  });
}

/** The later lanes, and those of the earlier that are not continued, each after the one it came after. */
function mergedLanes(from: Journey, to: Journey): { all: Lane[]; laneOf: ReadonlyMap<string, string> } {
  const laneOf = new Map<string, string>();
  const all: Lane[] = [...to.lanes];
  let after = -1;
  for (const lane of from.lanes) {
    const at = all.findIndex((one) => one.id === lane.id || one.origin === lane.id || lane.origin === one.id);
    laneOf.set(lane.id, at >= 0 ? all[at]!.id : earlierId(lane.id));
    if (at >= 0) after = at;
    else all.splice(++after, 0, { ...lane, id: earlierId(lane.id) });
  }
  return { all: all.map((lane, i) => ({ ...lane, position: place(i) })), laneOf };
}

/** In which column of the merged drawing each earlier step is. */
function stepsAmong({ steps }: Difference): ReadonlyMap<string, string> {
  return new Map(steps.flatMap(({ from, to }) => from.map(({ id }) => [id, to?.id ?? earlierId(id)] as const)));
}

function placed(card: Card, laneOf: ReadonlyMap<string, string>, stepOf: ReadonlyMap<string, string>): Card[] {
  const { rootCause: _, ...rest } = card;
  const step = stepOf.get(card.step);
  const lane = laneOf.get(card.lane);
  return step && lane ? [{ ...rest, id: earlierId(card.id), step, lane }] : [];
}

/** The claims of the earlier one, for its own curve; those that still stand are told once. */
function claimsOf(from: Journey, to: Journey, difference: Difference) {
  const cards = from.cards.filter((card) => card.felt !== undefined);
  const touched = new Set(difference.steps.flatMap((step) => step.cards.map((change) => change.from)));
  const later = new Set(to.cards.flatMap((card) => [card.id, card.origin]));
  const same = cards.filter((card) => !touched.has(card.id) && later.has(card.id));
  const ids = (some: readonly Card[]) => new Set(some.map((card) => earlierId(card.id)));
  return { cards, before: ids(cards), same: ids(same) };
}

function isPain(doc: Journey, card: Card): boolean {
  return doc.lanes.some((lane) => lane.id === card.lane && lane.kind === 'pain-points');
}
