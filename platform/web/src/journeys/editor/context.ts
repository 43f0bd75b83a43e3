import { type ComponentType, createContext, use } from 'react';
import { useStore } from 'zustand';
import type { CompanyApi } from '../live/company.ts';
import type { Measured, Vocabulary } from '../model/journey.ts';
import type { JourneyStore } from '../model/journey-store.ts';
import type { State } from '../model/operations.ts';
import type { JourneyStoreApi } from '../model/store.ts';
import type { View, ViewApi } from './view.ts';

/** A finding that somebody has chosen. */
export interface Picked {
  insight?: string;
  highlight?: string;
  text: string;
}

/** Lets one choose a finding; research has it, and the routes bring it here. */
export type EvidencePicker = ComponentType<{
  municipality: string;
  open: boolean;
  onPick: (finding: Picked) => void;
  onClose: () => void;
}>;

/** What measurement shows and does in the editor; the routes bring it here. */
export interface Measuring {
  /** Lets one choose an indicator, and say whether it speaks for or against a card. */
  Picker: ComponentType<{ card: string; open: boolean; onSaid: () => void; onClose: () => void }>;
  /** What an indicator says of a card, with the way to it, and to take it away. */
  Item: ComponentType<{ measured: Measured; canWrite: boolean; onUnsaid: () => void }>;
}

/** What every part of the open editor shares. */
export interface Editor {
  municipality: string;
  id: string;
  store: JourneyStoreApi;
  view: ViewApi;
  /** Who else is here. */
  company: CompanyApi;
  vocabulary: Vocabulary;
  canWrite: boolean;
  EvidencePicker?: EvidencePicker | undefined;
  measuring?: Measuring | undefined;
  /** Tells a screen reader what has just happened. */
  say: (text: string) => void;
}

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error('No journey is open here');
  return editor;
}

/** Subscribes to a part of the journey; draws again only when that part is another. */
export function useJourney<T>(select: (journey: JourneyStore) => T): T {
  return useStore(useEditor().store, select);
}

export function useJourneyState<T>(select: (state: State) => T): T {
  return useStore(useEditor().store, (journey) => select(journey.state));
}

export function useView<T>(select: (view: View) => T): T {
  return useStore(useEditor().view, select);
}
