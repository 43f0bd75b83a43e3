import { useMutation } from '@tanstack/react-query';
import { useTexts } from '../i18n/use-texts.tsx';
import { useProblemWords } from './problem-message.tsx';
import { uiTexts } from './texts.ts';
import { useToast } from './toast.tsx';

type Thing = { id: string; version: number; name: string };

type Trash = {
  put: (thing: Thing) => Promise<unknown>;
  back: (id: string) => Promise<unknown>;
  /** What was known may be old afterwards. */
  refresh: () => Promise<unknown>;
};

/** Moves a thing to the trash and tells so, with a way to take it back. */
export function useTrash({ put, back, refresh }: Trash) {
  const t = useTexts(uiTexts).trash;
  const tell = useToast();
  const words = useProblemWords();
  const restore = useMutation({
    mutationFn: ({ id }: Pick<Thing, 'id' | 'name'>) => back(id),
    onSuccess: async (_, { name }) => {
      tell({ text: t.back({ name }) });
      await refresh();
    },
    onError: (error, { name }) => tell({ text: `${t.notBack({ name })} ${words(error).action}` }),
  });
  return useMutation({
    mutationFn: put,
    onSuccess: async (_, { id, name }) => {
      tell({ text: t.put({ name }), undo: () => restore.mutate({ id, name }) });
      await refresh();
    },
    onError: (error, { name }) => tell({ text: `${t.notPut({ name })} ${words(error).action}` }),
  });
}
