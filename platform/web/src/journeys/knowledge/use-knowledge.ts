import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { knowledge } from '../api.ts';
import { useEditor, useJourney } from '../editor/context.ts';
import type { CardKnowledge } from '../model/journey.ts';

/** How well what the open journey says is known, as the server counts it; told anew when something is stored. */
export function useKnowledge() {
  const { municipality, id } = useEditor();
  const seq = useJourney((journey) => journey.seq);
  return useQuery({
    queryKey: [municipality, 'journeys', 'knowledge', id, seq],
    queryFn: () => knowledge(municipality, id),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

export function useCardKnowledge(card: string): CardKnowledge | undefined {
  return useKnowledge().data?.cards.find((one) => one.card === card);
}
