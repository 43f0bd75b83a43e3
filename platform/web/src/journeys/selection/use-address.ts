import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useEditor } from '../editor/context.ts';
import { besides, same, searchOf, selectionIn } from './selection.ts';

const NARROW = '(max-width: 640px)';

/** Whether a table is what one sees first. */
export function narrow(): boolean {
  return window.matchMedia?.(NARROW).matches ?? false;
}

/** What is shown stands in the address, and what the address asks for is shown: it can be sent to others, and gone back to. */
export function useAddress(): void {
  const { view } = useEditor();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const asked = JSON.stringify(searchOf(selectionIn(search, narrow()), narrow()));
  useEffect(() => {
    const wanted = selectionIn(JSON.parse(asked), narrow());
    if (!same(wanted, view.getState())) view.setState(wanted);
  }, [view, asked]);
  useEffect(
    () =>
      view.subscribe((now, before) => {
        if (same(now, before)) return;
        void navigate({
          to: '.',
          search: (old: object) => ({ ...besides(old), ...searchOf(now, narrow()) }),
          replace: true,
          resetScroll: false,
        });
      }),
    [view, navigate],
  );
}
