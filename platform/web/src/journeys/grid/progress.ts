import { startTransition, useEffect, useState } from 'react';
import { useEditor } from '../editor/context.ts';
import type { Lane } from '../model/journey.ts';

/** More cards than this are drawn in turns, so that the first ones can be used at once. */
const MANY = 1_500;
const AT_ONCE = 6;
/** The same where two journeys are opened side by side. */
const MANY_OF_TWO = 300;
const AT_ONCE_OF_TWO = 2;

/** The lanes that are drawn by now; of a journey with few cards, all of them. */
export function useProgress(lanes: readonly Lane[]): readonly Lane[] {
  const { store, view } = useEditor();
  const [two] = useState(() => view.getState().compared !== undefined);
  const [n, setN] = useState(() => {
    const cards = Object.keys(store.getState().state.card).length;
    if (cards <= (two ? MANY_OF_TWO : MANY)) return Number.POSITIVE_INFINITY;
    return two ? AT_ONCE_OF_TWO : AT_ONCE;
  });
  useEffect(() => {
    if (n < lanes.length) startTransition(() => setN(two ? n + AT_ONCE_OF_TWO : Number.POSITIVE_INFINITY));
  }, [n, lanes.length, two]);
  return n < lanes.length ? lanes.slice(0, n) : lanes;
}
