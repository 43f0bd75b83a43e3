import { useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { words } from '../../ui/problem-message.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useToast } from '../../ui/toast.tsx';
import { setTrashed } from '../api.ts';
import { duplicate } from '../copy/api.ts';
import { journeyTexts } from '../texts.ts';

interface Named {
  id: string;
  title: string;
}

/** Moves a journey to the trash, and tells so with a way back. */
export function useTrash(): (row: Named) => void {
  const { alias } = useMunicipality();
  const t = useTexts(journeyTexts);
  const tell = useToast();
  const refresh = useRefresh();
  const failed = useFailed();
  const put = (row: Named, trashed: boolean): Promise<void> =>
    setTrashed(alias, row.id, trashed)
      .then(refresh)
      .then(() => {
        if (trashed) tell({ text: t.list.trashed({ title: row.title }), undo: () => void put(row, false) });
        else tell({ text: t.list.restored({ title: row.title }) });
      })
      .catch(failed);
  return (row) => void put(row, true);
}

/** Makes a new journey with everything of the old one but its comments. */
export function useDuplicate(): (row: Named) => void {
  const { alias } = useMunicipality();
  const t = useTexts(journeyTexts);
  const tell = useToast();
  const refresh = useRefresh();
  const failed = useFailed();
  return (row) => {
    duplicate(alias, row.id, t.list.copyOf({ title: row.title }))
      .then(({ id, title }) =>
        refresh().then(() =>
          tell({
            text: t.list.copied({ title }),
            undo: () => void setTrashed(alias, id, true).then(refresh, failed),
          }),
        ),
      )
      .catch(failed);
  };
}

/** What lists, searches and the trash know of journeys may be old after a change. */
export function useRefresh(): () => Promise<void> {
  const { alias } = useMunicipality();
  const queries = useQueryClient();
  return async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: [alias, 'journeys'] }),
      queries.invalidateQueries({ queryKey: [alias, 'search'] }),
    ]);
  };
}

function useFailed(): (error: unknown) => void {
  const ui = useTexts(uiTexts);
  const tell = useToast();
  return (error) => {
    const { title, action } = words(ui, error);
    tell({ text: `${title}. ${action}` });
  };
}
