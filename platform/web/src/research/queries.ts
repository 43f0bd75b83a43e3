import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { localText } from '../i18n/local-text.ts';
import { useLanguage } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import type { Choice } from '../ui/picker.tsx';
import { useProblemWords } from '../ui/problem-message.tsx';
import { useToast } from '../ui/toast.tsx';
import { useOpened } from '../ui/use-opened.ts';
import { useTrash as useTrashing } from '../ui/use-trash.ts';
import {
  change,
  colleagues,
  create,
  type Filter,
  type Kept,
  type Kind,
  list,
  listAll,
  read,
  restore,
  services,
  trash,
} from './api.ts';

/** Where a municipality's research lies in the cache. */
export function researchKey(municipality: string, ...rest: unknown[]): unknown[] {
  return [municipality, 'research', ...rest];
}

/** One thing, as it is now; nothing is asked for while the id is blank. */
export function useThing<K extends Kind>(kind: K, id: string) {
  const { alias } = useMunicipality();
  return useQuery({
    queryKey: researchKey(alias, kind, id),
    queryFn: () => read(alias, kind, id),
    enabled: id !== '',
  });
}

/** Every thing of a kind that belongs to something. */
export function useAll<K extends Kind>(kind: K, filter: Filter, enabled = true) {
  const { alias } = useMunicipality();
  return useQuery({
    queryKey: researchKey(alias, kind, 'all', filter),
    queryFn: () => listAll(alias, kind, filter),
    enabled,
  });
}

/** What was known of the research, and what was found by searching it, may be old after a change. */
export function useRefresh() {
  const { alias } = useMunicipality();
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: researchKey(alias) }),
      queries.invalidateQueries({ queryKey: [alias, 'search'] }),
    ]);
}

/** Writes a new thing, or over the one that is given. */
export function useSave<K extends 'studies' | 'activities' | 'insights' | 'needs'>(
  kind: K,
  over?: { id: string; version: number },
) {
  const { alias } = useMunicipality();
  const refresh = useRefresh();
  const opened = useOpened(over);
  return useMutation({
    mutationFn: (draft: Parameters<typeof create<K>>[2]) =>
      opened ? change<K>(alias, kind, opened, draft as Parameters<typeof change<K>>[3]) : create(alias, kind, draft),
    onSuccess: refresh,
  });
}

/** Does something, looks at everything anew, and tells in a toast when it did not go. */
export function useDeed<T, R>(deed: (what: T) => Promise<R>, told?: (what: T, result: R) => void) {
  const refresh = useRefresh();
  const tell = useToast();
  const words = useProblemWords();
  return useMutation({
    mutationFn: deed,
    onSuccess: async (result, what) => {
      told?.(what, result);
      await refresh();
    },
    onError: (error) => {
      const { title, action } = words(error);
      tell({ text: `${title}. ${action}` });
    },
  });
}

/** Moves a thing to the trash and tells so, with a way to take it back. */
export function useTrash(kind: Kept) {
  const { alias } = useMunicipality();
  return useTrashing({
    put: (thing) => trash(alias, kind, thing),
    back: (id) => restore(alias, kind, id),
    refresh: useRefresh(),
  });
}

/** The services' names, and how a picker finds one. */
export function useServices() {
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: [alias, 'catalogue', 'service-names'],
    queryFn: () => services(alias, '', 200),
  });
  const choices: Choice[] = (data?.items ?? []).map(({ id, name }) => ({
    value: id,
    label: localText(name, language),
  }));
  return {
    choices,
    nameOf: (id: string) => choices.find(({ value }) => value === id)?.label,
    findKey: [alias, 'catalogue', 'service-names', 'find', language],
    find: (written: string) =>
      services(alias, written, 20).then(({ items }) =>
        items.map(({ id, name }) => ({ value: id, label: localText(name, language) })),
      ),
  };
}

/** How a picker finds colleagues. */
export function useFindColleagues() {
  const { alias } = useMunicipality();
  return {
    findKey: [alias, 'colleagues'],
    find: (written: string) =>
      colleagues(alias, written).then(({ items }) => items.map(({ id, name }) => ({ value: id, label: name }))),
  };
}

/** How a picker finds insights. */
export function useFindInsights() {
  const { alias } = useMunicipality();
  return {
    findKey: researchKey(alias, 'insights', 'find'),
    find: (written: string) =>
      list(alias, 'insights', { q: written }, undefined, 20).then(({ items }) =>
        items.map(({ id, statement }) => ({ value: id, label: statement })),
      ),
  };
}
