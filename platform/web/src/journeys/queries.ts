import { useQuery } from '@tanstack/react-query';
import { services, vocabulary } from './api.ts';

const A_WHILE = 5 * 60_000;

/** Lane kinds, channels, limits: what the server allows a journey to hold. */
export function useVocabulary(municipality: string) {
  return useQuery({
    queryKey: [municipality, 'journeys', 'vocabulary'],
    queryFn: () => vocabulary(municipality),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The services of the catalogue, to choose from. */
export function useServices(municipality: string) {
  const query = useQuery({
    queryKey: [municipality, 'service-names'],
    queryFn: () => services(municipality),
    staleTime: A_WHILE,
  });
  return query.data ?? [];
}
