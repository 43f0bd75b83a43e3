import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMunicipality } from '../session/municipality.ts';
import { useOpened } from '../ui/use-opened.ts';
import { useTrash as useTrashing } from '../ui/use-trash.ts';
import { change, create, list, listAll, read, restore, trash } from './api.ts';
import type { Kind } from './catalogue.ts';

/** Where a municipality's catalogue lies in the cache. */
export function catalogueKey(municipality: string, ...rest: string[]): string[] {
  return [municipality, 'catalogue', ...rest];
}

/** One thing, as it is now. */
export function useThing<K extends Kind>(kind: K, id: string) {
  const { alias } = useMunicipality();
  return useQuery({ queryKey: catalogueKey(alias, kind, id), queryFn: () => read(alias, kind, id) });
}

/** Every thing of a kind. */
export function useAll<K extends Kind>(kind: K) {
  const { alias } = useMunicipality();
  return useQuery({ queryKey: catalogueKey(alias, kind, 'all'), queryFn: () => listAll(alias, kind) });
}

/** Turns ids of a kind into names; the id of something that is gone has none. */
export function useNames(kind: Exclude<Kind, 'services' | 'goals'>): (id: string) => string | undefined {
  const { data } = useAll(kind);
  return (id) => data?.find((thing) => thing.id === id)?.name;
}

/** How a picker finds things of a kind. */
export function useFind(kind: Exclude<Kind, 'services' | 'goals'>) {
  const { alias } = useMunicipality();
  return {
    findKey: catalogueKey(alias, kind, 'find'),
    find: (written: string) =>
      list(alias, kind, written, undefined, 20).then(({ items }) =>
        items.map(({ id, name }) => ({ value: id, label: name })),
      ),
  };
}

/** Writes a new thing, or over the one that is given. */
export function useSave<K extends Kind>(kind: K, over?: { id: string; version: number }) {
  const { alias } = useMunicipality();
  const refresh = useRefresh();
  const opened = useOpened(over);
  return useMutation({
    mutationFn: (draft: Parameters<typeof create<K>>[2]) =>
      opened ? change(alias, kind, opened.id, opened.version, draft) : create(alias, kind, draft),
    onSuccess: refresh,
  });
}

/** Moves a thing to the trash and tells so, with a way to take it back. */
export function useTrash(kind: Kind) {
  const { alias } = useMunicipality();
  return useTrashing({
    put: (thing) => trash(alias, kind, thing),
    back: (id) => restore(alias, kind, id),
    refresh: useRefresh(),
  });
}

/** What was known of the catalogue, and what was found by searching it, may be old after a change. */
function useRefresh() {
  const { alias } = useMunicipality();
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: catalogueKey(alias) }),
      queries.invalidateQueries({ queryKey: [alias, 'search'] }),
    ]);
}
