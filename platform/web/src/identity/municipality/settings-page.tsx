import { Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { meQuery } from '../../session/me.ts';
import { useMunicipality } from '../../session/municipality.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage, useFieldError } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useToast } from '../../ui/toast.tsx';
import { changeSettings, type Settings, settings } from '../api.ts';
import { identityTexts } from '../texts.ts';

/** The municipality's own name and written standard. */
export function SettingsPage() {
  const t = useTexts(identityTexts).settings;
  const { alias } = useMunicipality();
  const { data, error, refetch } = useQuery({ queryKey: [alias, 'settings'], queryFn: () => settings(alias) });
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <Panel padded>
        {!data && !error && <ListSkeleton rows={2} />}
        <ProblemMessage error={error} onRetry={() => void refetch()} />
        {data && <SettingsForm start={data} />}
      </Panel>
    </>
  );
}

function SettingsForm({ start }: { start: Settings & { version: number } }) {
  const t = useTexts(identityTexts).settings;
  const ui = useTexts(uiTexts);
  const { alias } = useMunicipality();
  const queries = useQueryClient();
  const tell = useToast();
  const [stored, setStored] = useState(start);
  const [draft, setDraft] = useState<Settings>({ name: start.name, language: start.language });
  const save = useMutation({
    mutationFn: () => changeSettings(alias, stored.version, draft),
    onSuccess: async (saved) => {
      tell({ text: t.saved });
      setStored(saved);
      queries.setQueryData([alias, 'settings'], saved);
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
    },
  });
  const errorOf = useFieldError(save.error);
  return (
    <Form draft={draft} busy={save.isPending} error={save.error} onSubmit={save.mutate}>
      <Textfield
        label={t.name}
        required
        value={draft.name}
        error={errorOf('name')}
        onChange={(event) => setDraft({ ...draft, name: event.target.value })}
      />
      <ChoiceField
        label={t.language}
        description={t.languageHelp}
        value={draft.language}
        choices={[
          { value: 'nb', label: ui.languages.nb },
          { value: 'nn', label: ui.languages.nn },
        ]}
        error={errorOf('language')}
        onChange={(language) => setDraft({ ...draft, language })}
      />
    </Form>
  );
}
