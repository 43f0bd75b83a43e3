import { Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Form } from '../../ui/form.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useEditor } from '../editor/context.ts';
import { journeyTexts } from '../texts.ts';
import { changeVersion, type JourneyVersion, saveVersion } from './api.ts';
import { useVersionName, versionsKey } from './use-versions.ts';

const NOTE = 2000;

/** Gives the journey as it is now a name, or a version another one. */
export function VersionForm({ version, onClose }: { version: JourneyVersion | undefined; onClose: () => void }) {
  const { municipality, id, vocabulary } = useEditor();
  const t = useTexts(journeyTexts);
  const queries = useQueryClient();
  const tell = useToast();
  const called = useVersionName();
  const [name, setName] = useState(version ? called(version) : '');
  const [note, setNote] = useState(version?.note ?? '');
  const [tried, setTried] = useState(false);
  const write = useMutation({
    mutationFn: () => {
      const draft = { name: name.trim(), ...(note.trim() ? { note: note.trim() } : {}) };
      return version ? changeVersion(municipality, version, draft) : saveVersion(municipality, id, draft);
    },
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: versionsKey(municipality, id) });
      if (!version) tell({ text: t.versions.saved({ name: saved.name }) });
      onClose();
    },
  });
  return (
    <Form
      draft={[name, note]}
      verb={version ? undefined : t.versions.save}
      busy={write.isPending}
      error={write.error}
      onSubmit={() => {
        setTried(true);
        if (name.trim()) write.mutate();
      }}
      onCancel={onClose}
    >
      {!version && <p>{t.versions.lead}</p>}
      <Textfield
        label={t.versions.name}
        description={t.versions.nameHint}
        required
        value={name}
        maxLength={vocabulary.limits.title}
        error={tried && !name.trim() ? t.versions.needsName : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <Textfield
        multiline
        rows={3}
        label={t.versions.note}
        value={note}
        maxLength={NOTE}
        onChange={(event) => setNote(event.target.value)}
      />
    </Form>
  );
}
