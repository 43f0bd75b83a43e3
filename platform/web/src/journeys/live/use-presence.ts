import { useEffect } from 'react';
import { tellPresence } from '../api.ts';
import { type Editor, useEditor } from '../editor/context.ts';
import { LABEL, PHASES, STEPS } from '../editor/view.ts';
import type { Place } from './company.ts';

const BETWEEN = 600;
const TYPING_FOR = 3_000;

/** Tells the others where I am and whether I write: at most every so often, and the last of it always. */
export function usePresence(): void {
  const editor = useEditor();
  useEffect(() => {
    const { municipality, id, view, company } = editor;
    const { window: name } = company.getState();
    let told = '';
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let still: ReturnType<typeof setTimeout> | undefined;
    let typing = false;
    let last = 0;
    let busy = false;
    let over = false;

    function tell(): void {
      clearTimeout(waiting);
      waiting = setTimeout(
        () => {
          const here = { window: name, ...placeOf(editor), ...(typing ? { typing } : {}) };
          const word = JSON.stringify(here);
          if (word === told || !navigator.onLine || document.visibilityState !== 'visible') return;
          // One after the other, so that what is told last is also what arrives last.
          if (busy) return;
          busy = true;
          told = word;
          last = Date.now();
          tellPresence(municipality, id, here)
            .catch(() => {})
            .finally(() => {
              busy = false;
              if (!over) tell();
            });
        },
        Math.max(0, last + BETWEEN - Date.now()),
      );
    }

    function onInput(event: Event): void {
      if (!(event.target instanceof Element) || !event.target.closest('.je-side, .je-draft')) return;
      clearTimeout(still);
      still = setTimeout(stop, TYPING_FOR);
      if (!typing) {
        typing = true;
        tell();
      }
    }

    function stop(): void {
      clearTimeout(still);
      if (!typing) return;
      typing = false;
      tell();
    }

    function leave(): void {
      clearTimeout(waiting);
      if (told) tellPresence(municipality, id, { window: name, gone: true }, true).catch(() => {});
      told = '';
    }

    const stopView = view.subscribe(tell);
    document.addEventListener('input', onInput);
    document.addEventListener('focusout', stop);
    document.addEventListener('visibilitychange', tell);
    window.addEventListener('pagehide', leave);
    tell();
    return () => {
      over = true;
      stopView();
      clearTimeout(still);
      document.removeEventListener('input', onInput);
      document.removeEventListener('focusout', stop);
      document.removeEventListener('visibilitychange', tell);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [editor]);
}

/** The card that is open, or else the cell or the head that one stands at. */
export function placeOf({ view, store }: Pick<Editor, 'view' | 'store'>): Place {
  const { selected, active, draft, panel } = view.getState();
  if (draft) return { step: draft.step, lane: draft.lane };
  const card = panel === 'inspector' && selected?.e === 'card' ? store.getState().state.card[selected.id] : undefined;
  if (card) return { step: card.step, lane: card.lane, card: card.id };
  return {
    ...(active.col === LABEL || active.row === PHASES ? {} : { step: active.col }),
    ...(active.row === STEPS || active.row === PHASES ? {} : { lane: active.row }),
  };
}
