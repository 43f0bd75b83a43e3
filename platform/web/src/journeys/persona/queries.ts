import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMunicipality } from '../../session/municipality.ts';
import type { Choice } from '../../ui/picker.tsx';
import { useOpened } from '../../ui/use-opened.ts';
import { useTrash } from '../../ui/use-trash.ts';
import { insights, persona, personaPage, restorePersona, savePersona, trashPersona } from '../api.ts';
import type { Persona, PersonaDraft } from '../model/journey.ts';

/** Where a municipality's personas lie in the cache. */
export function personaKey(municipality: string, ...rest: string[]): string[] {
  return [municipality, 'journeys', 'personas', ...rest];
}

export function usePersona(id: string) {
  const { alias } = useMunicipality();
  return useQuery({ queryKey: personaKey(alias, 'one', id), queryFn: () => persona(alias, id) });
}

const NONE: Persona[] = [];

/** The personas, to choose from: the first two hundred. */
export function usePersonas(): Persona[] {
  const { alias } = useMunicipality();
  const found = useQuery({
    queryKey: personaKey(alias, 'all'),
    queryFn: () => personaPage(alias, '', undefined, 200).then(({ items }) => items),
    placeholderData: keepPreviousData,
  });
  return found.data ?? NONE;
}

/** Writes a new one, or over the one that is given. */
export function useSavePersona(over?: Persona) {
  const { alias } = useMunicipality();
  const opened = useOpened(over);
  const refresh = useRefresh();
  return useMutation({ mutationFn: (draft: PersonaDraft) => savePersona(alias, draft, opened), onSuccess: refresh });
}

export function useTrashPersona() {
  const { alias } = useMunicipality();
  return useTrash({
    put: (thing) => trashPersona(alias, thing),
    back: (id) => restorePersona(alias, id),
    refresh: useRefresh(),
  });
}

/** How a picker finds insights. */
export function useFindInsights() {
  const { alias } = useMunicipality();
  return {
    findKey: [alias, 'research', 'insights', 'for-personas'],
    find: (written: string): Promise<Choice[]> =>
      insights(alias, written).then((all) => all.map(({ id, statement }) => ({ value: id, label: statement }))),
  };
}

function useRefresh() {
  const { alias } = useMunicipality();
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: personaKey(alias) });
}
