import { Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Form } from '../../ui/form.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useEditor, useJourneyState } from '../editor/context.ts';
import { lanesOf } from '../model/order.ts';
import { journeyTexts } from '../texts.ts';
import { changeView, type SavedView, saveView } from './api.ts';
import { showsOf } from './selection.ts';
import { viewsKey } from './use-views.ts';

/** Gives what is shown a name, or a view another one. */
export function ViewForm({ saved, onClose }: { saved: SavedView | undefined; onClose: () => void }) {
  const { municipality, id, view, vocabulary } = useEditor();
  const t = useTexts(journeyTexts).selection;
  const queries = useQueryClient();
  const tell = useToast();
  const lanes = useJourneyState(lanesOf).map((lane) => lane.id);
  const [name, setName] = useState(saved?.name ?? '');
  const [tried, setTried] = useState(false);
  const write = useMutation({
    mutationFn: () => {
      const draft = { name: name.trim(), shows: saved?.shows ?? showsOf(view.getState(), lanes) };
      return saved ? changeView(municipality, saved, draft) : saveView(municipality, id, draft);
    },
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: viewsKey(municipality, id) });
      if (!saved) tell({ text: t.saved({ name: made.name }) });
      onClose();
    },
  });
  return (
    <Form
      draft={name}
      verb={saved ? undefined : t.save}
      busy={write.isPending}
      error={write.error}
      onSubmit={() => {
        setTried(true);
        if (name.trim()) write.mutate();
      }}
      onCancel={onClose}
    >
      {!saved && <p>{t.lead}</p>}
      <Textfield
        label={t.name}
        description={t.nameHint}
        required
        value={name}
        maxLength={vocabulary.limits.name}
        error={tried && !name.trim() ? t.needsName : undefined}
        onChange={(event) => setName(event.target.value)}
      />
    </Form>
  );
}
