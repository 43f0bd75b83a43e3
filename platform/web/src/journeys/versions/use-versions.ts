import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/use-texts.tsx';
import { journeyTexts } from '../texts.ts';
import { type JourneyVersion, versions } from './api.ts';

export const versionsKey = (municipality: string, journey: string) => [municipality, 'journeys', 'versions', journey];

/** The versions of a journey, the latest first. */
export function useVersions(municipality: string, journey: string | undefined) {
  return useQuery({
    queryKey: versionsKey(municipality, journey ?? ''),
    queryFn: () => versions(municipality, journey ?? ''),
    enabled: journey !== undefined,
    staleTime: 0,
  });
}

/** What a version is called: one that made itself tells why. */
export function useVersionName(): (version: Pick<JourneyVersion, 'name' | 'occasion'>) => string {
  const t = useTexts(journeyTexts);
  return ({ name, occasion }) => (occasion === 'saved' ? name : t.versions.occasions[occasion]({ name }));
}
