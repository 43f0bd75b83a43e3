import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { localText } from '../i18n/local-text.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import { known, notApplicable, type Reading, suppressed, unknown } from '../ui/chart/reading.ts';
import { sharedIndicators } from './api.ts';
import type { Cell, OwnPoint, Reason } from './benchmarking.ts';
import { benchmarkingTexts } from './texts.ts';

/** Where a municipality's benchmarking lies in the cache. */
export function benchmarkingKey(municipality: string, ...rest: string[]): string[] {
  return [municipality, 'benchmarking', ...rest];
}

/** Does something, after which what was known may be old. */
export function useChange<A, R>(what: (municipality: string, argument: A) => Promise<R>) {
  const { alias } = useMunicipality();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (argument: A) => what(alias, argument),
    onSuccess: () => queries.invalidateQueries({ queryKey: benchmarkingKey(alias) }),
  });
}

/** What the indicators that many define alike are called; one we do not know is called by its code. */
export function useSharedName(): (code: string) => string {
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const { data = [] } = useQuery({
    queryKey: [alias, 'measurement', 'shared-indicators'],
    queryFn: () => sharedIndicators(alias),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (code) => localText(data.find((one) => one.code === code)?.name, language) || code;
}

/** A figure as the chart kit shows it, with the reason in words when it is withheld. */
export function useReading(): (figure: (Cell | OwnPoint)['figure'], reason?: Reason) => Reading {
  const t = useTexts(benchmarkingTexts);
  return ({ state, value }, reason) => {
    if (state === 'known' && value !== undefined) return known(value);
    if (state === 'suppressed') return suppressed(reason ? t.reasons[reason] : t.reasons.few);
    return state === 'not-applicable' ? notApplicable : unknown;
  };
}
