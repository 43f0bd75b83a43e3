import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTrash } from '../../ui/use-trash.ts';
import { useEditor } from '../editor/context.ts';
import { savedViews, takeBackView, trashView } from './api.ts';

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
export function useTrashView() {
  const { municipality, id } = useEditor();
  const queries = useQueryClient();
  return useTrash({
    put: (view) => trashView(municipality, view),
    back: (view) => takeBackView(municipality, view),
    refresh: () => queries.invalidateQueries({ queryKey: viewsKey(municipality, id) }),
  });
}
