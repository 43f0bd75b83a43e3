import { copiedArrows } from './arrows.ts';
import type { Card, Lane, LaneKind, NestedJourney, Step } from './journey.ts';
import { cellOf, type Fields, type Op, type State } from './operations.ts';
import { lanesOf, phasesOf, stepsIn, stepsOf } from './order.ts';
import { at, spread } from './position.ts';
import { uuid } from './uuid.ts';

/** What a person does, as the operations it takes. Each list is sent as one message and undone as one. */
export interface Place {
  step: string;
  lane: string;
  /** Among the others of the cell; last when left out. */
  index?: number;
}

export interface Made {
  id: string;
  ops: Op[];
}

export function set(e: Op['e'], id: string, k: string, v: unknown): Op {
  return { t: 'set', e, id, k, v: v === '' || v === undefined ? null : v };
}

export function del(e: Op['e'], id: string): Op[] {
  return [{ t: 'del', e, id }];
}

export function added(e: Op['e'], v: Fields, id = uuid()): Op {
  return { t: 'add', e, id, v };
}

/** A card last in a cell, or at `index` of it. */
export function addCard(state: State, step: string, lane: string, fields: Partial<Card>, index?: number): Made {
  const ids = cellOf(state, step, lane);
  const position = at(
    ids.map((c) => state.card[c]!),
    index ?? ids.length,
  );
  const op = added('card', { text: '', status: 'assumed', ...fields, step, lane, position });
  return { id: op.id, ops: [op] };
}

export function duplicateCard(state: State, id: string): Made {
  const { step, lane } = state.card[id]!;
  const { position: _, ...fields } = own(state.card[id]!);
  return addCard(state, step, lane, fields, cellOf(state, step, lane).indexOf(id) + 1);
}

/** The fields that only some lanes' cards have, by the lanes that have them. */
export type OwnFields = readonly { kind: LaneKind; fields: readonly string[] }[];

/**
 * Where the card shall lie, counted among the others of the target cell; no operations when it lies there already. What the new
 * lane's cards do not have is emptied on the way.
 */
export function moveCard(state: State, id: string, to: Place, own: OwnFields): Op[] {
  const { step, lane, index } = to;
  const card = state.card[id];
  if (!card) return [];
  const ids = cellOf(state, step, lane);
  const others = ids.filter((c) => c !== id);
  const place = index ?? others.length;
  if (card.step === step && card.lane === lane && ids.indexOf(id) === place) return [];
  const ops: Op[] = [];
  if (card.step !== step) ops.push(set('card', id, 'step', step));
  if (card.lane !== lane) ops.push(set('card', id, 'lane', lane), ...emptied(card, state.lane[lane]?.kind, own));
  ops.push(
    set(
      'card',
      id,
      'position',
      at(
        others.map((c) => state.card[c]!),
        place,
      ),
    ),
  );
  return ops;
}

function emptied(card: Card, kind: LaneKind | undefined, own: OwnFields): Op[] {
  const kept = new Set(own.find((each) => each.kind === kind)?.fields);
  const foreign = new Set(own.flatMap(({ fields }) => fields).filter((field) => !kept.has(field)));
  return [...foreign].filter((field) => field in card).map((field) => set('card', card.id, field, null));
}

/** A step at `index` of a phase. */
export function addStep(state: State, phase: string, index: number, name: string): Made {
  const op = added('step', { phase, name, position: at(stepsIn(state, phase), index) });
  return { id: op.id, ops: [op] };
}

export function moveStep(state: State, id: string, phase: string, index: number): Op[] {
  const step = state.step[id];
  if (!step) return [];
  const others = stepsIn(state, phase).filter((s) => s.id !== id);
  if (step.phase === phase && stepsIn(state, phase)[index]?.id === id) return [];
  const ops = step.phase === phase ? [] : [set('step', id, 'phase', phase)];
  return [...ops, set('step', id, 'position', at(others, index))];
}

/** One place to the left (−1) or right (+1); at the edge of its phase the step walks into the neighbouring one. */
export function nudgeStep(state: State, id: string, by: -1 | 1): Op[] {
  const step = state.step[id];
  if (!step) return [];
  const inside = stepsIn(state, step.phase);
  const to = inside.findIndex((s) => s.id === id) + by;
  if (to >= 0 && to < inside.length) return moveStep(state, id, step.phase, to);
  const phases = phasesOf(state);
  const next = phases[phases.findIndex((p) => p.id === step.phase) + by];
  return next ? moveStep(state, id, next.id, by > 0 ? 0 : stepsIn(state, next.id).length) : [];
}

/** The step with everything in it, right after itself. */
export function duplicateStep(state: State, id: string, name: string): Made {
  const step = state.step[id]!;
  const index = stepsIn(state, step.phase).findIndex((s) => s.id === id);
  const copies = new Map<string, string>();
  const made = copyStep(state, copies, step, {
    phase: step.phase,
    position: at(stepsIn(state, step.phase), index + 1),
    name,
  });
  return { id: made.id, ops: [...made.ops, ...copiedArrows(state, copies)] };
}

/** Tells in `copies` which card each of its cards became. */
function copyStep(state: State, copies: Map<string, string>, step: Step, as: Omit<Step, 'id'>): Made {
  const { id: _, ...fields } = step;
  const op = added('step', { ...fields, ...as, ...notInTrash(state.nested[step.toldIn ?? '']) });
  const cards = Object.values(state.card).filter((c) => c.step === step.id);
  return { id: op.id, ops: [op, ...cards.map((c) => copyCard(copies, c, { step: op.id }))] };
}

/** A copy is told in the same journey; in one that lies in the trash, nothing can be told. */
function notInTrash(nested: NestedJourney | undefined): Fields {
  return nested?.trashed ? { toldIn: null } : {};
}

/** A copy is another card: it has neither the original's evidence nor its lineage. */
function own({ id: _, standing: __, origin: ___, ...fields }: Card): Omit<Card, 'id'> {
  return fields;
}

function copyCard(copies: Map<string, string>, card: Card, fields: Partial<Card>): Op {
  const op = added('card', { ...own(card), ...fields });
  copies.set(card.id, op.id);
  return op;
}

export function addPhase(state: State, index: number, name: string): Made {
  const op = added('phase', { name, position: at(phasesOf(state), index) });
  return { id: op.id, ops: [op] };
}

/** A new phase that takes the step and what follows it in the old one. */
export function startPhase(state: State, stepId: string, name: string): Made {
  const step = state.step[stepId]!;
  const inside = stepsIn(state, step.phase);
  const made = addPhase(state, phasesOf(state).findIndex((p) => p.id === step.phase) + 1, name);
  const moved = inside.slice(inside.findIndex((s) => s.id === stepId));
  return { id: made.id, ops: [...made.ops, ...moved.map((s) => set('step', s.id, 'phase', made.id))] };
}

export function movePhase(state: State, id: string, index: number): Op[] {
  const phases = phasesOf(state);
  if (index < 0 || index >= phases.length || phases[index]?.id === id) return [];
  return [
    set(
      'phase',
      id,
      'position',
      at(
        phases.filter((p) => p.id !== id),
        index,
      ),
    ),
  ];
}

export function duplicatePhase(state: State, id: string, name: string): Made {
  const phases = phasesOf(state);
  const made = addPhase(state, phases.findIndex((p) => p.id === id) + 1, name);
  const copies = new Map<string, string>();
  const steps = stepsIn(state, id).flatMap((s) => copyStep(state, copies, s, { ...s, phase: made.id }).ops);
  return { id: made.id, ops: [...made.ops, ...steps, ...copiedArrows(state, copies)] };
}

/** A phase without steps has nothing to show in the grid, so the first step comes with it. */
export function addPhaseWithStep(state: State, index: number, name: string, stepName: string): Made {
  const made = addPhase(state, index, name);
  return { id: made.id, ops: [...made.ops, added('step', { phase: made.id, name: stepName, position: at([], 0) })] };
}

export function addLane(state: State, kind: LaneKind, label: string, index: number): Made {
  const op = added('lane', { kind, label, position: at(lanesOf(state), index) });
  return { id: op.id, ops: [op] };
}

export function moveLane(state: State, id: string, index: number): Op[] {
  const lanes = lanesOf(state);
  if (index < 0 || index >= lanes.length || lanes[index]?.id === id) return [];
  return [
    set(
      'lane',
      id,
      'position',
      at(
        lanes.filter((l) => l.id !== id),
        index,
      ),
    ),
  ];
}

export function duplicateLane(state: State, id: string, label: string): Made {
  const lane = state.lane[id]!;
  const made = addLane(state, lane.kind, label, lanesOf(state).findIndex((l) => l.id === id) + 1);
  const cards = Object.values(state.card).filter((c) => c.lane === id);
  const copies = new Map<string, string>();
  const ops = cards.map((c) => copyCard(copies, c, { lane: made.id }));
  return { id: made.id, ops: [...made.ops, ...ops, ...copiedArrows(state, copies)] };
}

/** Where a new standard lane belongs: before the first lane that comes later in the standard order. */
export function laneIndex(lanes: readonly Lane[], kind: LaneKind, standard: readonly LaneKind[]): number {
  const rank = standard.indexOf(kind);
  const later = lanes.findIndex((l) => standard.indexOf(l.kind) > rank);
  return later < 0 ? lanes.length : later;
}

/** A first phase with `stepNames`, and the lanes asked for: how a journey starts. */
export function start(
  phaseName: string,
  stepNames: readonly string[],
  lanes: readonly { kind: LaneKind; label: string }[],
): Op[] {
  const phase = added('phase', { name: phaseName, position: at([], 0) });
  const places = spread(stepNames.length);
  const rows = spread(lanes.length);
  return [
    phase,
    ...stepNames.map((name, i) => added('step', { phase: phase.id, name, position: places[i] })),
    ...lanes.map((lane, i) => added('lane', { ...lane, position: rows[i] })),
  ];
}

/** The steps left of and right of a step, for moving a card sideways. */
export function neighbour(state: State, step: string, by: -1 | 1): Step | undefined {
  const steps = stepsOf(state);
  return steps[steps.findIndex((s) => s.id === step) + by];
}
