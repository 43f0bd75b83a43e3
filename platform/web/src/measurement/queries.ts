import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { localText } from '../i18n/local-text.ts';
import { useLanguage } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import type { Choice } from '../ui/picker.tsx';
import { useOpened } from '../ui/use-opened.ts';
import { useTrash as useTrashing } from '../ui/use-trash.ts';
import type { Kind } from './api.ts';
import * as api from './api.ts';

/** Where a municipality's measurement lies in the cache. */
export function measurementKey(municipality: string, ...rest: string[]): string[] {
  return [municipality, 'measurement', ...rest];
}

/** One thing, as it is now. */
export function useThing<K extends Kind>(kind: K, id: string) {
  const { alias } = useMunicipality();
  return useQuery({ queryKey: measurementKey(alias, kind, id), queryFn: () => api.read(alias, kind, id) });
}

export function useSeries(indicator: string) {
  const { alias } = useMunicipality();
  return useQuery({
    queryKey: measurementKey(alias, 'indicators', indicator, 'series'),
    queryFn: () => api.series(alias, indicator),
  });
}

/** The cards that an indicator speaks of. */
export function useTestimonies(indicator: string) {
  const { alias } = useMunicipality();
  return useQuery({
    queryKey: measurementKey(alias, 'indicators', indicator, 'cards'),
    queryFn: () => api.testimonies(alias, indicator),
  });
}

export function useBaselines(indicator: string) {
  const { alias } = useMunicipality();
  return useQuery({
    queryKey: measurementKey(alias, 'indicators', indicator, 'baselines'),
    queryFn: () => api.baselines(alias, indicator),
  });
}

export function useResults(survey: string, wanted: boolean) {
  const { alias } = useMunicipality();
  return useQuery({
    queryKey: measurementKey(alias, 'surveys', survey, 'results'),
    queryFn: () => api.results(alias, survey),
    enabled: wanted,
  });
}

export function useSharedIndicators() {
  const { alias } = useMunicipality();
  return useQuery({
    queryKey: measurementKey(alias, 'shared-indicators'),
    queryFn: () => api.sharedIndicators(alias),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** A service by its name, as a choice; the name of one that is not known yet is dots. */
export function useService(id: string | undefined): Choice | undefined {
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: [alias, 'catalogue', 'services', id ?? ''],
    queryFn: () => api.service(alias, id ?? ''),
    enabled: id !== undefined,
  });
  return id === undefined ? undefined : { value: id, label: data ? localText(data.name, language) : '…' };
}

export function useFindServices() {
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  return {
    findKey: [alias, 'catalogue', 'services', 'find'],
    find: (written: string): Promise<Choice[]> =>
      api
        .services(alias, written)
        .then(({ items }) => items.map(({ id, name }) => ({ value: id, label: localText(name, language) }))),
  };
}

export function useFindColleagues() {
  const { alias } = useMunicipality();
  return {
    findKey: [alias, 'colleagues', 'find'],
    find: (written: string): Promise<Choice[]> =>
      api.colleagues(alias, written).then(({ items }) => items.map(({ id, name }) => ({ value: id, label: name }))),
  };
}

/** How a picker finds indicators; a survey needs one that is a share. */
export function useFindIndicators(share = true) {
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  return {
    findKey: measurementKey(alias, 'indicators', 'find', share ? 'shares' : 'all'),
    find: (written: string): Promise<Choice[]> =>
      api
        .list(alias, 'indicators', written, undefined, undefined, 20)
        .then(({ items }) =>
          items
            .filter(({ definition }) => !share || definition.unit === 'percent')
            .map(({ id, name }) => ({ value: id, label: localText(name, language) })),
        ),
  };
}

/** Does something with what is measured, after which what was known may be old. */
export function useChange<A, R>(what: (municipality: string, argument: A) => Promise<R>) {
  const { alias } = useMunicipality();
  const refresh = useRefresh();
  return useMutation({ mutationFn: (argument: A) => what(alias, argument), onSuccess: refresh });
}

/** Writes a new thing, or over the one that is given. */
export function useSave<K extends Kind>(kind: K, over?: { id: string; version: number }) {
  const opened = useOpened(over);
  return useChange((alias, draft: Parameters<typeof api.create<K>>[2]) =>
    opened ? api.change(alias, kind, opened, draft) : api.create(alias, kind, draft),
  );
}

/** Moves a thing to the trash and tells so, with a way to take it back. */
export function useTrash(kind: Kind) {
  const { alias } = useMunicipality();
  return useTrashing({
    put: (thing) => api.trash(alias, kind, thing),
    back: (id) => api.restore(alias, kind, id),
    refresh: useRefresh(),
  });
}

/** What was known of measurement, what the roadmap and the comparison show of it, and what was found, may be old after a change. */
export function useRefresh() {
  const { alias } = useMunicipality();
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ['measurement', 'catalogue', 'roadmap', 'benchmarking', 'search'].map((area) =>
        queries.invalidateQueries({ queryKey: [alias, area] }),
      ),
    );
}
