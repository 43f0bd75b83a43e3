import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { useTrash } from '../../ui/use-trash.ts';
import { ownTemplates, standardTemplates, takeBackTemplate, trashTemplate } from './api.ts';

export function templatesKey(municipality: string, ...rest: string[]): string[] {
  return [municipality, 'journeys', 'templates', ...rest];
}

/** The product's templates, in the language that is chosen. */
export function useStandardTemplates() {
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  return useQuery({
    queryKey: templatesKey(alias, 'standard', language),
    queryFn: () => standardTemplates(alias),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The municipality's own. */
export function useOwnTemplates() {
  const { alias } = useMunicipality();
  return useQuery({ queryKey: templatesKey(alias, 'own'), queryFn: () => ownTemplates(alias) });
}

export function useTrashTemplate() {
  const { alias } = useMunicipality();
  return useTrash({
    put: (thing) => trashTemplate(alias, thing),
    back: (id) => takeBackTemplate(alias, id),
    refresh: useRefreshTemplates(),
  });
}

export function useRefreshTemplates() {
  const { alias } = useMunicipality();
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: templatesKey(alias) });
}
