import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDebounced } from '../../ui/use-debounced.ts';
import { experience } from '../api.ts';
import { useEditor, useJourney, useJourneyState } from '../editor/context.ts';

const A_PAUSE = 1_000;

/** The curves of the open journey, as the server weighs them; asked for only where somebody has claimed anything. */
export function useExperience() {
  const { municipality, id } = useEditor();
  // Asked again when the writing has paused: what is pulled meanwhile is drawn where it is pulled to.
  const seq = useDebounced(
    useJourney((journey) => journey.seq),
    A_PAUSE,
  );
  const claimed = useJourneyState((state) => Object.values(state.card).some((card) => card.felt !== undefined));
  return useQuery({
    queryKey: [municipality, 'journeys', 'experience', id, seq],
    queryFn: () => experience(municipality, id),
    placeholderData: keepPreviousData,
    enabled: claimed,
    staleTime: 0,
  });
}
