import { Button, Textfield } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage, useFieldError } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import { paths } from '../paths.ts';
import { useAll, useSave, useThing } from '../queries.ts';
import type { Insight, InsightDraft } from '../research.ts';
import { researchTexts } from '../texts.ts';
import { HighlightPicker } from './highlight-picker.tsx';
import { draftOf, HighlightRows } from './insight-page.tsx';
import './insight-form.css';

/** Writes a new insight, from highlights when the way here named some. */
export function NewInsightPage() {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const { undersokelse = '', utdrag } = useSearch({ strict: false }) as { undersokelse?: string; utdrag?: string };
  const start = { study: undersokelse, statement: '', supports: utdrag ? [utdrag] : [], contradicts: [] };
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.insights.all} params={{ municipality: alias }}>
            {t.insights.title}
          </Link>
        }
        title={t.insights.newTitle}
      />
      <InsightEditor start={start} />
    </>
  );
}

/** Rewrites an insight. */
export function EditInsightPage() {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const { id = '' } = useParams({ strict: false });
  const { data: insight, error, refetch } = useThing('insights', id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!insight) return <PageSkeleton />;
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.insights.one} params={{ municipality: alias, id }}>
            {insight.statement}
          </Link>
        }
        title={t.editTitle({ name: t.evidence.insight.toLowerCase() })}
      />
      <InsightEditor start={draftOf(insight)} insight={insight} />
    </>
  );
}

function InsightEditor({ start, insight }: { start: InsightDraft; insight?: Insight }) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const tell = useToast();
  const save = useSave('insights', insight);
  const errorOf = useFieldError(save.error);
  const { data: studies = [] } = useAll('studies', {}, !insight);
  const [draft, setDraft] = useState(start);
  const show = (id: string) => navigate({ to: paths.insights.one, params: { municipality: alias, id } });
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
          void (insight ? show(insight.id) : navigate({ to: paths.insights.all, params: { municipality: alias } }))
        }
      >
        {!insight && (
          <ChoiceField
            label={t.insights.study}
            value={draft.study}
            choices={[
              { value: '', label: t.insights.chooseStudy },
              ...studies.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            error={errorOf('study')}
            onChange={(study) => setDraft({ ...draft, study, supports: [], contradicts: [] })}
          />
        )}
        <Textfield
          label={t.insights.statement}
          required
          description={t.insights.statementHelp}
          multiline
          rows={3}
          value={draft.statement}
          error={errorOf('statement')}
          onChange={(event) => setDraft({ ...draft, statement: event.target.value })}
        />
        {draft.study !== '' && <Sides draft={draft} onChange={(sides) => setDraft({ ...draft, ...sides })} />}
      </Form>
    </Panel>
  );
}

type SidesProps = { draft: InsightDraft; onChange: (sides: Pick<InsightDraft, 'supports' | 'contradicts'>) => void };

function Sides({ draft, onChange }: SidesProps) {
  const t = useTexts(researchTexts);
  const [picking, setPicking] = useState(false);
  const { data: all = [] } = useAll('highlights', { study: draft.study });
  const { supports, contradicts } = draft;
  const among = (ids: string[]) => all.filter(({ id }) => ids.includes(id));
  const without = (ids: string[]) => (id: string) => ids.filter((one) => one !== id);
  return (
    <div className="insight-sides">
      <h2>{t.insights.supports}</h2>
      <HighlightRows
        highlights={among(supports)}
        none={t.insights.noSupports}
        onRemove={(id) => onChange({ supports: without(supports)(id), contradicts })}
      />
      <h2>{t.insights.contradicts}</h2>
      <HighlightRows
        highlights={among(contradicts)}
        none={t.insights.noContradicts}
        onRemove={(id) => onChange({ supports, contradicts: without(contradicts)(id) })}
      />
      <Button variant="secondary" data-size="sm" onClick={() => setPicking(true)}>
        <PlusIcon aria-hidden />
        {t.insights.addHighlights}
      </Button>
      <HighlightPicker
        study={draft.study}
        open={picking}
        sides={draft}
        onChange={onChange}
        onClose={() => setPicking(false)}
      />
    </div>
  );
}
