import { useQuery } from '@tanstack/react-query';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import type { Choice } from '../../ui/picker.tsx';
import { lifeEvents, themes } from '../api.ts';
import { catalogueKey } from '../queries.ts';

/** The common words of public services change once a year. */
const keep = { staleTime: Number.POSITIVE_INFINITY };

/** How a picker finds themes. */
export function useFindThemes() {
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  return {
    findKey: [...catalogueKey(alias, 'los', 'themes'), language],
    find: (written: string): Promise<Choice[]> =>
      themes(alias, written).then((found) =>
        found
          .filter(({ retired }) => !retired)
          .map(({ uri, label }) => ({ value: uri, label: localText(label, language) })),
      ),
  };
}

/** What a theme is called; while we do not know, the last part of its address. */
export function useThemeName(): (uri: string) => string {
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: catalogueKey(alias, 'los', 'themes', 'all'),
    queryFn: () => themes(alias, ''),
    ...keep,
  });
  return (uri) => localText(data?.find((word) => word.uri === uri)?.label, language) || tail(uri);
}

/** What a life event is called; while we do not know, the last part of its address. */
export function useLifeEventName(): (uri: string) => string {
  const { language } = useLanguage();
  const { data } = useLifeEvents();
  return (uri) => localText(data?.find((event) => event.uri === uri)?.label, language) || tail(uri);
}

/** The life events one can choose, and the one that is chosen already. */
export function useLifeEventChoices(chosen: string | undefined): Choice[] {
  const { language } = useLanguage();
  const { data = [] } = useLifeEvents();
  return data
    .filter(({ uri, retired }) => !retired || uri === chosen)
    .map(({ uri, label }) => ({ value: uri, label: localText(label, language) }));
}

function useLifeEvents() {
  const { alias } = useMunicipality();
  return useQuery({ queryKey: catalogueKey(alias, 'los', 'events'), queryFn: () => lifeEvents(alias), ...keep });
}

function tail(uri: string): string {
  return decodeURIComponent(uri.split(/[/#]/).at(-1) ?? uri).replaceAll('-', ' ');
}
