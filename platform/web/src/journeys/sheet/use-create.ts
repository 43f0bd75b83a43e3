import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { useToast } from '../../ui/toast.tsx';
import { type Proposal, rememberPerformers, setTrashed, writeOnce } from '../api.ts';
import { born, type Draft, headOf } from '../list/born.ts';
import { useRefresh } from '../list/row-actions.ts';
import { uuid } from '../model/uuid.ts';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';

/** A workbook of our own, in which there is nothing to choose, also tells who travels and how far it has come. */
function headFrom(draft: Draft, { document, columns }: Proposal) {
  const own = columns.length === 0 ? { status: document.status, perspective: document.perspective } : {};
  return { ...own, ...headOf(draft) };
}

/** Stores the proposal as one message and opens the journey; taking it back is one step too. */
export function useCreateFromSheet() {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const tell = useToast();

  async function takeBack(id: string, title: string): Promise<void> {
    await setTrashed(alias, id, true);
    await refresh();
    await navigate({ to: paths.all, params: { municipality: alias } });
    tell({ text: t.sheet.undone({ title }) });
  }

  return useMutation({
    mutationFn: async ({ draft, proposal }: { draft: Draft; proposal: Proposal }) => {
      const id = uuid();
      await writeOnce(alias, id, 0, [born(id, headFrom(draft, proposal)), ...proposal.operations]);
      // Forgetting who belongs where is a nuisance the next time, no reason to lose the journey now.
      await rememberPerformers(alias, proposal.performers).catch(() => {});
      return { id, title: draft.title };
    },
    onSuccess: async ({ id, title }) => {
      await refresh();
      await navigate({ to: paths.one, params: { municipality: alias, id } });
      tell({ text: t.sheet.created({ title }), undo: () => void takeBack(id, title) });
    },
  });
}
