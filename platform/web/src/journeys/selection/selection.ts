import type { View } from '../editor/view.ts';
import type { SavedView } from './api.ts';

/** What of a journey is shown. */
export type Selection = Pick<View, 'lanes' | 'voice' | 'onlyPain' | 'mode'>;

/** The same as it stands in an address; what is shown when nothing is chosen is left out. */
export interface SelectionSearch {
  baner?: string;
  stemme?: string;
  smertepunkter?: string;
  som?: string;
}

const KEYS = ['baner', 'stemme', 'smertepunkter', 'som'];
const MODES = { tabell: 'table', rutenett: 'grid' } as const;

/** Of an address, what says what is shown. */
export function selectionSearch(search: object): SelectionSearch {
  return searchOf(selectionIn(search, false), false);
}

const isMode = (text: unknown): text is keyof typeof MODES => typeof text === 'string' && text in MODES;
const wide = (narrow: boolean) => (narrow ? 'table' : 'grid');

/** What an address asks for; what is unknown there is left out. */
export function selectionIn(search: object, narrow: boolean): Selection {
  const { baner, stemme, smertepunkter, som } = search as Record<string, unknown>;
  const lanes = typeof baner === 'string' ? baner.split(',').filter(Boolean) : [];
  return {
    lanes: lanes.length > 0 ? lanes : undefined,
    voice: typeof stemme === 'string' && stemme ? stemme : undefined,
    onlyPain: `${smertepunkter}` === '1',
    mode: isMode(som) ? MODES[som] : wide(narrow),
  };
}

export function searchOf({ lanes, voice, onlyPain, mode }: Selection, narrow: boolean): SelectionSearch {
  return {
    ...(lanes ? { baner: lanes.join(',') } : {}),
    ...(voice ? { stemme: voice } : {}),
    ...(onlyPain ? { smertepunkter: '1' } : {}),
    ...(mode === wide(narrow) ? {} : { som: mode === 'table' ? 'tabell' : 'rutenett' }),
  };
}

/** An address's other parts, which say nothing of what is shown. */
export function besides(search: object): object {
  return Object.fromEntries(Object.entries(search).filter(([key]) => !KEYS.includes(key)));
}

export function selectionOf({ shows }: SavedView): Selection {
  return {
    lanes: shows.lanes ?? undefined,
    voice: shows.persona ?? (shows.whose ? `:${shows.whose}` : undefined),
    onlyPain: shows.onlyPain,
    mode: shows.table ? 'table' : 'grid',
  };
}

/** What is shown, as a view keeps it. @param rows that there are: one that an old address names may be gone */
export function showsOf({ lanes, voice, onlyPain, mode }: Selection, rows: readonly string[]): SavedView['shows'] {
  const here = lanes?.filter((id) => rows.includes(id));
  return {
    ...(here && here.length > 0 ? { lanes: here } : {}),
    ...(voice?.startsWith(':') ? { whose: voice.slice(1) } : voice ? { persona: voice } : {}),
    onlyPain,
    table: mode === 'table',
  };
}

/** Whether two show the same. */
export function same(a: Selection, b: Selection): boolean {
  return JSON.stringify(searchOf(a, false)) === JSON.stringify(searchOf(b, false));
}
