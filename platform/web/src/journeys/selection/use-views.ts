import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../../i18n/use-texts.tsx';
import { words } from '../../ui/problem-message.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useToast } from '../../ui/toast.tsx';
import { useEditor } from '../editor/context.ts';
import { journeyTexts } from '../texts.ts';
import { type SavedView, savedViews, takeBackView, trashView } from './api.ts';

export const viewsKey = (municipality: string, journey: string) => [municipality, 'journeys', 'views', journey];

/** The views of the open journey, by name. */
export function useViews() {
  const { municipality, id } = useEditor();
  return useQuery({
    queryKey: viewsKey(municipality, id),
    queryFn: () => savedViews(municipality, id),
    staleTime: 0,
  });
}

/** Moves a view to the trash, with a way back. */
export function useDeletingView(): (view: SavedView) => void {
  const { municipality, id } = useEditor();
  const t = useTexts(journeyTexts).selection;
  const ui = useTexts(uiTexts);
  const tell = useToast();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: viewsKey(municipality, id) });
  const failed = (problem: unknown) => tell({ text: words(ui, problem).title });
  const takeBack = (view: SavedView) => takeBackView(municipality, view.id).then(again, failed);
  return (view) =>
    void trashView(municipality, view)
      .then(() => {
        tell({ text: t.deleted({ name: view.name }), undo: () => void takeBack(view) });
        return again();
      })
      .catch(failed);
}
