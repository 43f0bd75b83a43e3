import { type ComponentType, createContext, use } from 'react';
import { useStore } from 'zustand';
import type { CompanyApi } from '../live/company.ts';
import type { Vocabulary } from '../model/journey.ts';
import type { State } from '../model/operations.ts';
import type { JourneyStore, JourneyStoreApi } from '../model/store.ts';
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
