import { Textfield } from '@digdir/designsystemet-react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { type Choice, Picker } from '../../ui/picker.tsx';
import { ProblemMessage, useFieldError } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import { paths } from '../paths.ts';
import { useFindColleagues, useSave, useServices, useThing } from '../queries.ts';
import {
  type LegalBasis,
  legalBases,
  type Method,
  methods,
  type Study,
  type StudyDraft,
  type StudyStatus,
  studyStatuses,
} from '../research.ts';
import { researchTexts } from '../texts.ts';

const blank: StudyDraft = {
  title: '',
  question: '',
  method: 'interview',
  services: [],
  legalBasis: 'public-task',
  team: [],
  status: 'planned',
};

/** Starts a study. */
export function NewStudyPage() {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.studies.all} params={{ municipality: alias }}>
            {t.studies.title}
          </Link>
        }
        title={t.studies.newTitle}
      />
      <StudyEditor start={blank} />
    </>
  );
}

/** Rewrites what a study is about. */
export function EditStudyPage() {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const { id = '' } = useParams({ strict: false });
  const { data: study, error, refetch } = useThing('studies', id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!study) return <PageSkeleton />;
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.studies.one} params={{ municipality: alias, id }}>
            {study.title}
          </Link>
        }
        title={t.editTitle({ name: study.title })}
      />
      <StudyEditor start={draftOf(study)} study={study} />
    </>
  );
}

function StudyEditor({ start, study }: { start: StudyDraft; study?: Study }) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const tell = useToast();
  const save = useSave('studies', study);
  const [draft, setDraft] = useState(start);
  const errorOf = useFieldError(save.error);
  const put = (part: Partial<StudyDraft>) => setDraft({ ...draft, ...part });
  const show = (id: string) => navigate({ to: paths.studies.one, params: { municipality: alias, id } });
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
          void (study ? show(study.id) : navigate({ to: paths.studies.all, params: { municipality: alias } }))
        }
      >
        <Textfield
          label={t.fields.title}
          required
          value={draft.title}
          error={errorOf('title')}
          onChange={(event) => put({ title: event.target.value })}
        />
        <Textfield
          label={t.fields.question}
          required
          description={t.fields.questionHelp}
          multiline
          rows={2}
          value={draft.question}
          error={errorOf('question')}
          onChange={(event) => put({ question: event.target.value })}
        />
        <Ways draft={draft} put={put} errorOf={errorOf} people={study?.people ?? []} />
        <Grounds draft={draft} put={put} errorOf={errorOf} />
      </Form>
    </Panel>
  );
}

type PartProps = {
  draft: StudyDraft;
  put: (part: Partial<StudyDraft>) => void;
  errorOf: (field: string) => string | undefined;
};

/** How it is done, for which services and by whom. */
function Ways({ draft, put, errorOf, people }: PartProps & { people: Study['people'] }) {
  const t = useTexts(researchTexts);
  const { choices: _, nameOf, ...findService } = useServices();
  const findColleague = useFindColleagues();
  const [team, setTeam] = useState<Choice[]>(people.map(({ id, name }) => ({ value: id, label: name })));
  return (
    <>
      <ChoiceField
        label={t.fields.method}
        value={draft.method}
        choices={methods.map((method) => ({ value: method, label: t.methods[method] }))}
        error={errorOf('method')}
        onChange={(method) => put({ method: method as Method })}
      />
      <Picker
        label={t.fields.services}
        {...findService}
        selected={draft.services.map((id) => ({ value: id, label: nameOf(id) ?? '…' }))}
        error={errorOf('services')}
        onChange={(chosen) => put({ services: chosen.map(({ value }) => value) })}
      />
      <Picker
        label={t.fields.team}
        {...findColleague}
        selected={team}
        error={errorOf('team')}
        onChange={(chosen) => {
          setTeam(chosen);
          put({ team: chosen.map(({ value }) => value) });
        }}
      />
      <ChoiceField
        label={t.fields.status}
        value={draft.status}
        choices={studyStatuses.map((status) => ({ value: status, label: t.statuses[status] }))}
        error={errorOf('status')}
        onChange={(status) => put({ status: status as StudyStatus })}
      />
    </>
  );
}

/** What it is for, and why the municipality may do it; what each participant agrees to is kept apart. */
function Grounds({ draft, put, errorOf }: PartProps) {
  const t = useTexts(researchTexts);
  return (
    <>
      <Textfield
        label={t.fields.purpose}
        description={t.fields.purposeHelp}
        multiline
        rows={2}
        value={draft.purpose ?? ''}
        error={errorOf('purpose')}
        onChange={(event) => put({ purpose: event.target.value || undefined })}
      />
      <ChoiceField
        label={t.fields.legalBasis}
        description={t.fields.legalBasisHelp}
        value={draft.legalBasis}
        choices={legalBases.map((basis) => ({ value: basis, label: t.legalBases[basis] }))}
        error={errorOf('legalBasis')}
        onChange={(basis) => put({ legalBasis: basis as LegalBasis })}
      />
      <Textfield
        label={t.fields.legalBasisNote}
        value={draft.legalBasisNote ?? ''}
        error={errorOf('legalBasisNote')}
        onChange={(event) => put({ legalBasisNote: event.target.value || undefined })}
      />
    </>
  );
}

function draftOf(study: Study): StudyDraft {
  const { title, question, method, services, purpose, legalBasis, legalBasisNote, team, status } = study;
  return { title, question, method, services, purpose, legalBasis, legalBasisNote, team, status };
}
