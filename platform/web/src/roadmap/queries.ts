import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { localText } from '../i18n/local-text.ts';
import { useLanguage } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import type { Choice } from '../ui/picker.tsx';
import { useTrash as useTrashing } from '../ui/use-trash.ts';
import * as api from './api.ts';

const A_WHILE = 5 * 60_000;

/** Where a municipality's roadmap lies in the cache. */
export function roadmapKey(municipality: string, ...rest: unknown[]): unknown[] {
  return [municipality, 'roadmap', ...rest];
}

/** One initiative, as it is now; nothing is asked for while the id is blank. */
export function useInitiative(id: string) {
  const { alias } = useMunicipality();
  return useQuery({
    queryKey: roadmapKey(alias, 'initiatives', id),
    queryFn: () => api.initiative(alias, id),
    enabled: id !== '',
  });
}

export function useActions(initiative: string) {
  const { alias } = useMunicipality();
  return useQuery({
    queryKey: roadmapKey(alias, 'initiatives', initiative, 'actions'),
    queryFn: () => api.actions(alias, initiative),
  });
}

export function useBenefits(initiative: string) {
  const { alias } = useMunicipality();
  return useQuery({
    queryKey: roadmapKey(alias, 'initiatives', initiative, 'benefits'),
    queryFn: () => api.benefits(alias, initiative),
  });
}

/** A change of the roadmap: what was known of it may be old afterwards, and so may the thread and the search. */
export function useChange<V, R>(work: (alias: string, input: V) => Promise<R>) {
  const { alias } = useMunicipality();
  const refresh = useRefresh();
  return useMutation({ mutationFn: (input: V) => work(alias, input), onSuccess: refresh });
}

/** Moves a thing to the trash and tells so, with a way to take it back. */
export function useTrash(kind: api.Kind) {
  const { alias } = useMunicipality();
  return useTrashing({
    put: (thing) => api.trash(alias, kind, thing),
    back: (id) => api.restore(alias, kind, id),
    refresh: useRefresh(),
  });
}

function useRefresh() {
  const { alias } = useMunicipality();
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === alias && queryKey[1] !== 'catalogue' });
}

type ChoiceKind = 'colleagues' | 'units' | 'services' | 'goals' | 'indicators';

type Source = { of: readonly string[]; ask: (alias: string) => Promise<{ id: string; name: string | api.Local }[]> };

/** Each kind lies in the cache with the area that owns it, so that a change there reaches the choices too. */
const choices: Record<ChoiceKind, Source> = {
  colleagues: { of: ['members', 'choices'], ask: (alias) => api.colleagues(alias, '') },
  units: { of: ['catalogue', 'choices', 'units'], ask: api.units },
  services: { of: ['catalogue', 'choices', 'services'], ask: api.services },
  goals: { of: ['catalogue', 'choices', 'goals'], ask: api.goals },
  indicators: { of: ['measurement', 'choices'], ask: api.indicators },
};

/** The colleagues, units, services and indicators that forms choose among, and that ids are turned into names by. */
export function useChoices(kind: ChoiceKind): Choice[] {
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const { data } = useQuery<{ id: string; name: string | api.Local }[]>({
    queryKey: [alias, ...choices[kind].of],
    queryFn: () => choices[kind].ask(alias),
    staleTime: A_WHILE,
  });
  return (data ?? []).map(({ id, name }) => ({
    value: id,
    label: typeof name === 'string' ? name : localText(name, language),
  }));
}
