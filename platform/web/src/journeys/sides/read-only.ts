import { createStore } from 'zustand/vanilla';
import type { Editor } from '../editor/context.ts';
import { LABEL, STEPS, type View, type ViewApi } from '../editor/view.ts';
import { openCompany } from '../live/company.ts';
import type { Vocabulary } from '../model/journey.ts';
import { openJourney, type Wire } from '../model/store.ts';
import type { Shown } from './docs.ts';

/** What is only looked at: nothing is sent, and nothing is asked for again. */
const NOTHING: Wire = {
  send: () => Promise.resolve({ kind: 'refused', problem: undefined }),
  reload: () => Promise.reject(new Error('A picture does not change')),
  newest: () => Promise.resolve(0),
};

/** A grid that one walks in as in the editor, but for writing. */
export function readOnly(
  municipality: string,
  vocabulary: Vocabulary,
  { doc, compared }: Shown,
  zoom: number,
  say: (text: string) => void,
): Editor {
  const view: ViewApi = createStore<View>(() => ({
    active: { row: STEPS, col: LABEL },
    mode: 'grid',
    zoom,
    onlyPain: false,
    arrows: true,
    compared,
  }));
  const store = openJourney(doc, NOTHING);
  return { municipality, id: doc.id, store, view, company: openCompany(), vocabulary, canWrite: false, say };
}
