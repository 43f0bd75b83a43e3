import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { experience } from '../api.ts';
import { useEditor, useJourney, useJourneyState } from '../editor/context.ts';

/** The curves of the open journey, as the server weighs them; asked for only where somebody has claimed anything. */
export function useExperience() {
  const { municipality, id } = useEditor();
  const seq = useJourney((journey) => journey.seq);
  const claimed = useJourneyState((state) => Object.values(state.card).some((card) => card.felt !== undefined));
  return useQuery({
    queryKey: [municipality, 'journeys', 'experience', id, seq],
    queryFn: () => experience(municipality, id),
    placeholderData: keepPreviousData,
    enabled: claimed,
    staleTime: 0,
  });
}
