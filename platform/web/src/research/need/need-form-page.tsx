import { Textfield } from '@digdir/designsystemet-react';
import { useQueries } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Form } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Picker } from '../../ui/picker.tsx';
import { ProblemMessage, useFieldError } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import { read } from '../api.ts';
import { paths } from '../paths.ts';
import { researchKey, useFindInsights, useSave, useServices, useThing } from '../queries.ts';
import type { Need, NeedDraft } from '../research.ts';
import { researchTexts } from '../texts.ts';

const blank: NeedDraft = { situation: '', motivation: '', outcome: '', services: [], insights: [] };

/** Writes a new need, of an insight when the way here named one. */
export function NewNeedPage() {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const { innsikt } = useSearch({ strict: false }) as { innsikt?: string };
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.needs.all} params={{ municipality: alias }}>
            {t.needs.title}
          </Link>
        }
        title={t.needs.newTitle}
      />
      <NeedEditor start={{ ...blank, insights: innsikt ? [innsikt] : [] }} />
    </>
  );
}

/** Rewrites a need. */
export function EditNeedPage() {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const { id = '' } = useParams({ strict: false });
  const { data: need, error, refetch } = useThing('needs', id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!need) return <PageSkeleton />;
  const { situation, motivation, outcome, services, insights } = need;
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.needs.one} params={{ municipality: alias, id }}>
            {need.story}
          </Link>
        }
        title={t.editTitle({ name: t.needs.title.toLowerCase() })}
      />
      <NeedEditor start={{ situation, motivation, outcome, services, insights }} need={need} />
    </>
  );
}

function NeedEditor({ start, need }: { start: NeedDraft; need?: Need }) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const tell = useToast();
  const save = useSave('needs', need);
  const errorOf = useFieldError(save.error);
  const { choices: _, nameOf, ...findService } = useServices();
  const findInsight = useFindInsights();
  const [draft, setDraft] = useState(start);
  const statementOf = useStatements(draft.insights);
  const put = (part: Partial<NeedDraft>) => setDraft({ ...draft, ...part });
  const show = (id: string) => navigate({ to: paths.needs.one, params: { municipality: alias, id } });
  return (
    <Panel padded>
      <Form
        draft={draft}
        busy={save.isPending}
        error={save.error}
        onSubmit={() =>
          save.mutate(draft, {
            onSuccess: ({ id }) => {
              tell({ text: t.saved });
              void show(id);
            },
          })
        }
        onCancel={() =>
          void (need ? show(need.id) : navigate({ to: paths.needs.all, params: { municipality: alias } }))
        }
      >
        {(['situation', 'motivation', 'outcome'] as const).map((field) => (
          <Textfield
            key={field}
            label={t.needs[field]}
            required
            description={t.needs[`${field}Help`]}
            multiline
            rows={2}
            value={draft[field]}
            error={errorOf(field)}
            onChange={(event) => put({ [field]: event.target.value })}
          />
        ))}
        <Picker
          label={t.needs.insights}
          description={t.needs.insightsHelp}
          {...findInsight}
          selected={draft.insights.map((id) => ({ value: id, label: statementOf(id) ?? '…' }))}
          error={errorOf('insights')}
          onChange={(chosen) => put({ insights: chosen.map(({ value }) => value) })}
        />
        <Picker
          label={t.needs.services}
          {...findService}
          selected={draft.services.map((id) => ({ value: id, label: nameOf(id) ?? '…' }))}
          error={errorOf('services')}
          onChange={(chosen) => put({ services: chosen.map(({ value }) => value) })}
        />
      </Form>
    </Panel>
  );
}

function useStatements(ids: string[]): (id: string) => string | undefined {
  const { alias } = useMunicipality();
  const asked = useQueries({
    queries: ids.map((id) => ({
      queryKey: researchKey(alias, 'insights', id),
      queryFn: () => read(alias, 'insights', id),
    })),
  });
  return (id) => asked.find(({ data }) => data?.id === id)?.data?.statement;
}
