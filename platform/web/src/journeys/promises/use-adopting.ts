import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { words } from '../../ui/problem-message.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useToast } from '../../ui/toast.tsx';
import { journeyTexts } from '../texts.ts';
import { adopt, type Promised, takeBack } from './api.ts';

export const promisesKey = (municipality: string, id: string) => [municipality, 'journeys', 'promises', id];

/** Takes a promise up into today's journey, with a way back. */
export function useAdopting(target: string) {
  const { alias } = useMunicipality();
  const t = useTexts(journeyTexts);
  const ui = useTexts(uiTexts);
  const tell = useToast();
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: [alias] });
  const failed = (problem: unknown) => tell({ text: words(ui, problem).title });
  return useMutation({
    mutationFn: (promise: Promised) => adopt(alias, target, promise.id),
    onSuccess: async (adopted, { card, step }) => {
      tell({
        text: t.promises.adopted({ name: card ? card.text : step.name }),
        undo: () => void takeBack(alias, adopted).then(again, failed),
      });
      await again();
    },
    onError: failed,
  });
}
