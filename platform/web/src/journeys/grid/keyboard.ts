import type { KeyboardEvent } from 'react';
import type { Actions } from '../editor/actions.ts';
import type { Editor } from '../editor/context.ts';
import { cardName, focusOn, focusSoon, LABEL, PHASES, type Spot, STEPS, spotName } from '../editor/view.ts';
import { acts } from '../model/arrows.ts';
import { cellOf } from '../model/operations.ts';
import { type Thing, thingAt } from './names.ts';
import type { Shown } from './shown.ts';

const FAR = 5;

interface Board {
  editor: Editor;
  act: Actions;
  shown: Shown;
}

/** The keyboard of the grid. Keys in a text field are the field's own. */
export function onGridKey(event: KeyboardEvent, board: Board): void {
  const thing = thingAt(event.target);
  if (!thing || isWriting(event.target)) return;
  const done = event.altKey ? nudged(event, thing, board) : inCard(event, thing, board) || inGrid(event, thing, board);
  if (done) {
    event.preventDefault();
    event.stopPropagation();
  }
}

export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function nudged(event: KeyboardEvent, thing: Thing, { act }: Board): boolean {
  const dx = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
  const dy = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  if (dx === 0 && dy === 0) return false;
  if (thing.e === 'card') act.nudgeCard(thing.id, dx, dy);
  else if (thing.e === 'step' && dx !== 0) act.nudgeStep(thing.id, dx);
  else if (thing.e === 'phase' && dx !== 0) act.nudgePhase(thing.id, dx);
  else if (thing.e === 'lane' && dy !== 0) act.nudgeLane(thing.id, dy);
  return true;
}

function inCard(event: KeyboardEvent, thing: Thing, { editor, act }: Board): boolean {
  if (thing.e !== 'card') return false;
  const { state } = editor.store.getState();
  const card = state.card[thing.id];
  if (!card) return false;
  const ids = cellOf(state, card.step, card.lane);
  const along = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  if (
    thing.slider &&
    feel(event.key, card.felt ?? 0, (felt) => act.set('card', card.id, 'felt', felt, `felt/${card.id}`))
  ) {
    return true;
  }
  if (along !== 0) {
    const next = ids[ids.indexOf(card.id) + along];
    if (next) focusOn(cardName(next));
    return true;
  }
  if (event.key === 'Enter' || event.key === 'F2') {
    act.select({ e: 'card', id: card.id });
    focusSoon('inspector');
  } else if (event.key === 'Delete') act.removeCard(card.id);
  else if (isPlain(event, 'p') && acts(state.lane[card.lane]?.kind ?? 'notes')) act.startArrow(card.id);
  else if (event.key === 'Escape') focusOn(spotName({ row: card.lane, col: card.step }));
  else return false;
  return true;
}

function isPlain(event: KeyboardEvent, key: string): boolean {
  return event.key.toLowerCase() === key && !event.ctrlKey && !event.metaKey;
}

/** A slider's keys: tenths, whole steps, and the ends. */
function feel(key: string, felt: number, put: (felt: number) => void): boolean {
  const by: Record<string, number> = { ArrowUp: 0.1, ArrowDown: -0.1, PageUp: 1, PageDown: -1, Home: -4, End: 4 };
  const change = by[key];
  if (change === undefined) return false;
  const next = Math.round(Math.min(2, Math.max(-2, felt + change)) * 10) / 10;
  if (next !== felt) put(next);
  return true;
}

function inGrid(event: KeyboardEvent, thing: Thing, board: Board): boolean {
  const { view } = board.editor;
  const here = view.getState().active;
  const there = target(event, here, board.shown);
  if (there) {
    view.setState({ active: there });
    focusOn(spotName(there));
    return true;
  }
  if (event.key === 'Enter' || event.key === 'F2') return enter(thing, here, board);
  if (event.key === 'Escape' && view.getState().panel) {
    view.setState({ panel: undefined, selected: undefined, talk: undefined });
    return true;
  }
  if (isPlain(event, 'n') && here.col !== LABEL && isLane(here, board)) {
    board.act.draft(here.col, here.row);
    return true;
  }
  return false;
}

function enter(thing: Thing, here: Spot, { editor, act }: Board): boolean {
  if (thing.e === 'step' || thing.e === 'lane' || thing.e === 'phase') {
    act.select({ e: thing.e, id: thing.id });
    focusSoon('inspector');
    return true;
  }
  if (thing.e !== 'cell') return false;
  const first = cellOf(editor.store.getState().state, thing.step, thing.lane)[0];
  if (first) focusOn(cardName(first));
  else act.draft(here.col, here.row);
  return true;
}

function isLane(here: Spot, { shown }: Board): boolean {
  return shown.lanes.some((lane) => lane.id === here.row);
}

/** Where a key leads from a cell; nothing when it is no key for walking. */
export function target(
  key: { key: string; ctrlKey: boolean; metaKey?: boolean },
  from: Spot,
  shown: Shown,
): Spot | undefined {
  const rows = [PHASES, STEPS, ...shown.lanes.map((lane) => lane.id)];
  const cols = [LABEL, ...shown.steps.map((step) => step.id)];
  const row = Math.max(0, rows.indexOf(from.row));
  const col = Math.max(0, cols.indexOf(from.col));
  const far = key.ctrlKey || key.metaKey;
  const to = (r: number, c: number): Spot => {
    const spot = { row: rows[clamp(r, rows)] ?? STEPS, col: cols[clamp(c, cols)] ?? LABEL };
    return spot.row === PHASES ? { ...spot, col: firstOfPhase(spot.col, shown) } : spot;
  };
  const span = from.row === PHASES ? (shown.spans.find((s) => s.first === from.col)?.count ?? 1) : 1;
  switch (key.key) {
    case 'ArrowLeft':
      return to(row, col - 1);
    case 'ArrowRight':
      return to(row, col + span >= cols.length ? col : col + span);
    case 'ArrowUp':
      return to(row - 1, col);
    case 'ArrowDown':
      return to(row + 1, col);
    case 'Home':
      return to(far ? 0 : row, 0);
    case 'End':
      return to(far ? rows.length : row, cols.length);
    case 'PageUp':
      return to(row - FAR, col);
    case 'PageDown':
      return to(row + FAR, col);
    default:
      return undefined;
  }
}

function clamp(index: number, all: readonly unknown[]): number {
  return Math.max(0, Math.min(all.length - 1, index));
}

function firstOfPhase(step: string, shown: Shown): string {
  const at = shown.steps.findIndex((s) => s.id === step);
  let end = 0;
  for (const span of shown.spans) {
    end += span.count;
    if (at >= 0 && at < end) return span.first;
  }
  return step;
}
