import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { Survey, SurveyDraft } from '../measurement.ts';
import { paths } from '../paths.ts';
import { useSave, useThing } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import { SurveyForm } from './form.tsx';
import { usualQuestions } from './usual.ts';

/** Writes a new survey, beginning with the two questions that most need; `indikator` in the address says what it measures. */
export function NewSurveyPage() {
  const t = useTexts(measurementTexts);
  const { alias } = useMunicipality();
  const { indikator } = useSearch({ strict: false }) as { indikator?: string };
  const start: SurveyDraft = {
    indicator: indikator ?? '',
    title: {},
    intro: {},
    asksEndState: true,
    asksChannel: true,
    questions: usualQuestions,
  };
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.surveys.all} params={{ municipality: alias }}>
            {t.surveys.title}
          </Link>
        }
        title={t.surveys.newTitle}
        lead={t.surveys.newLead}
      />
      <SurveyEditor start={start} />
    </>
  );
}

/** Rewrites a survey that nobody has answered yet. */
export function EditSurveyPage() {
  const t = useTexts(measurementTexts);
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const { id = '' } = useParams({ strict: false });
  const { data: survey, error, refetch } = useThing('surveys', id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!survey) return <PageSkeleton />;
  const name = localText(survey.title, language);
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.surveys.one} params={{ municipality: alias, id }}>
            {name}
          </Link>
        }
        title={t.editTitle({ name })}
      />
      <SurveyEditor start={draftOf(survey)} survey={survey} />
    </>
  );
}

function SurveyEditor({ start, survey }: { start: SurveyDraft; survey?: Survey }) {
  const t = useTexts(measurementTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const tell = useToast();
  const save = useSave('surveys', survey);
  const show = (id: string) => navigate({ to: paths.surveys.one, params: { municipality: alias, id } });
  return (
    <Panel padded>
      <SurveyForm
        start={start}
        busy={save.isPending}
        error={save.error}
        onSubmit={(draft) =>
          save.mutate(draft, {
            onSuccess: ({ id }) => {
              tell({ text: t.saved });
              void show(id);
            },
          })
        }
        onCancel={() =>
          void (survey ? show(survey.id) : navigate({ to: paths.surveys.all, params: { municipality: alias } }))
        }
      />
    </Panel>
  );
}

function draftOf({ indicator, title, intro, asksEndState, asksChannel, invited, questions }: Survey): SurveyDraft {
  return { indicator, title, intro, asksEndState, asksChannel, invited, questions };
}
