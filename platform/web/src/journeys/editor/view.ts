import { createStore, type StoreApi } from 'zustand/vanilla';

/** Where one stands in the grid: a lane, or one of the two head rows, and a step, or the column of labels. */
export interface Spot {
  row: string;
  col: string;
}

export const PHASES = 'phases';
export const STEPS = 'steps';
export const LABEL = 'label';

export interface Selected {
  e: 'card' | 'step' | 'phase' | 'lane' | 'arrow' | 'journey';
  id: string;
}

export interface MenuItem {
  label: string;
  run: () => void;
  danger?: boolean;
  keys?: string;
  checked?: boolean;
}

export interface OpenMenu {
  /** What the menu hangs on, and gets the focus back when it closes. */
  anchor: HTMLElement;
  label: string;
  /** A rule is drawn between groups. */
  groups: MenuItem[][];
}

/** What is only on this screen: nobody else sees it, and nothing of it is saved. */
export interface View {
  active: Spot;
  mode: 'grid' | 'table';
  zoom: number;
  onlyPain: boolean;
  /** The rows that are shown; without them, all. */
  lanes?: readonly string[] | undefined;
  /** Whose experience is shown alone, by the key of the curve. */
  voice?: string | undefined;
  /** Whether arrows are drawn in the grid. */
  arrows: boolean;
  panel?: 'selection' | 'sharing' | 'inspector' | 'comments' | 'history' | 'versions' | 'knowledge' | 'experience';
  selected?: Selected;
  /** The cell whose comments are shown; without it, all of the journey's. */
  talk?: { step: string; lane: string };
  menu?: OpenMenu;
  /** The card that is being moved by the dialog. */
  moving?: string;
  /** The phase from which on a journey is being divided by the dialog. */
  dividing?: string | undefined;
  /** The step or the lane that is being copied into another journey. */
  copying?: { e: 'step' | 'lane'; id: string };
  /** The card that an arrow is being drawn from by the dialog. */
  leading?: string;
  /** A card that is being written and is not there before it has a text. */
  draft?: { step: string; lane: string; felt?: number };
  /** A felt value under the pointer, not yet an operation. */
  feeling?: { card: string; felt: number };
  shortcuts?: boolean;
  /** What is shown of another journey beside this one, when two are compared. */
  compared?: Compared;
}

/** What became of a step or a card. */
export type Mark = 'new' | 'changed' | 'merged' | 'removed' | 'solved';

export interface Compared {
  /** Columns that only the other one has a step for. */
  gaps: ReadonlySet<string>;
  marks: ReadonlyMap<string, Mark>;
  /** Claims of the earlier one among those of the later. */
  before: ReadonlySet<string>;
  /** Those of them that are as they were: their points are the later one's. */
  same: ReadonlySet<string>;
}

export type ViewApi = StoreApi<View>;

export const ZOOMS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

export function openView(shown: Pick<View, 'mode'> & Partial<View>, selected?: Selected): ViewApi {
  return createStore<View>(() => ({
    active: { row: STEPS, col: LABEL },
    zoom: 1,
    onlyPain: false,
    arrows: true,
    ...shown,
    ...(selected ? { selected, panel: 'inspector' as const } : {}),
  }));
}

export function zoomed(zoom: number, by: -1 | 1): number {
  const i = ZOOMS.indexOf(zoom);
  return ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, i + by))] ?? 1;
}

/** The element of a card, a slider or a cell of the grid, by the name it carries in the page. */
export function focusOn(name: string, whole = false, tries = 6): void {
  const called = `[data-name="${CSS.escape(name)}"]`;
  // of two grids side by side, the one that one stands in
  const here = document.activeElement?.closest('.je-scroll');
  const found = here?.querySelector<HTMLElement>(called) ?? document.querySelector<HTMLElement>(called);
  if (found) {
    found.focus();
    // One writes on at the end of what is there, or over the whole of it.
    if (found instanceof HTMLTextAreaElement || found instanceof HTMLInputElement)
      found.setSelectionRange(whole ? 0 : found.value.length, found.value.length);
    found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  } else if (tries > 0) requestAnimationFrame(() => focusOn(name, whole, tries - 1));
}

/** Scrolls to it, or to the row of the table that it is, if it is drawn and out of sight. */
export function reveal(name: string, block: ScrollLogicalPosition = 'nearest'): void {
  const called = CSS.escape(name);
  const found = document.querySelector(`[data-row-of="${called}"], [data-name="${called}"]`);
  found?.scrollIntoView({ block, inline: block });
}

/** What a selected thing is called in the page. */
export function nameOf({ e, id }: Selected): string | undefined {
  if (e === 'card') return cardName(id);
  return e === 'step' ? spotName({ row: STEPS, col: id }) : undefined;
}

/** Only when what had the focus has gone away with what was drawn. */
export function focusIfLost(name: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusOn(name);
    }),
  );
}

/** After the next drawing, for what an operation has just moved. */
export function focusSoon(name: string, whole = false): void {
  requestAnimationFrame(() => focusOn(name, whole));
}

export const cardName = (id: string) => `card:${id}`;
export const spotName = ({ row, col }: Spot) => `spot:${row}:${col}`;
