import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Form } from '../../ui/form.tsx';
import { LocalTextField } from '../../ui/local-text-field.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FixedPicker } from '../../ui/picker.tsx';
import { ProblemMessage, useFieldError } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { Goal, GoalDraft } from '../catalogue.ts';
import { paths } from '../paths.ts';
import { useAll, useSave, useThing } from '../queries.ts';
import { catalogueTexts } from '../texts.ts';
import { within } from './tree.ts';

/** Writes a new goal, or the vision. */
export function NewGoalPage() {
  const t = useTexts(catalogueTexts);
  const { alias } = useMunicipality();
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.goals.all} params={{ municipality: alias }}>
            {t.goals.title}
          </Link>
        }
        title={t.goals.newTitle}
      />
      <GoalEditor />
    </>
  );
}

/** Rewrites a goal, or moves it. */
export function EditGoalPage() {
  const t = useTexts(catalogueTexts);
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const { id = '' } = useParams({ strict: false });
  const { data: goal, error, refetch } = useThing('goals', id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!goal) return <PageSkeleton />;
  const name = localText(goal.title, language);
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.goals.one} params={{ municipality: alias, id }}>
            {name}
          </Link>
        }
        title={t.editTitle({ name })}
      />
      <GoalEditor goal={goal} />
    </>
  );
}

function GoalEditor({ goal }: { goal?: Goal }) {
  const t = useTexts(catalogueTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const tell = useToast();
  const save = useSave('goals', goal);
  const [draft, setDraft] = useState<GoalDraft>({
    vision: goal?.vision ?? false,
    title: goal?.title ?? {},
    description: goal?.description ?? {},
    parent: goal?.parent,
    place: goal?.place ?? 0,
    unit: goal?.unit,
  });
  const leave = () =>
    void (goal
      ? navigate({ to: paths.goals.one, params: { municipality: alias, id: goal.id } })
      : navigate({ to: paths.goals.all, params: { municipality: alias } }));
  const submit = () =>
    save.mutate(draft, {
      onSuccess: () => {
        tell({ text: t.saved });
        leave();
      },
    });
  return (
    <Panel padded>
      <Form draft={draft} busy={save.isPending} error={save.error} onSubmit={submit} onCancel={leave}>
        <Words draft={draft} error={save.error} put={(part) => setDraft({ ...draft, ...part })} />
        <Place goal={goal} draft={draft} error={save.error} put={(part) => setDraft({ ...draft, ...part })} />
      </Form>
    </Panel>
  );
}

type PartProps = { draft: GoalDraft; error: unknown; put: (part: Partial<GoalDraft>) => void };

function Words({ draft, error, put }: PartProps) {
  const { fields } = useTexts(catalogueTexts);
  const { language: first } = useMunicipality();
  const errorOf = useFieldError(error);
  return (
    <>
      <LocalTextField
        label={fields.title}
        required
        first={first}
        value={draft.title}
        errorOf={(language) => errorOf(`title.${language}`) ?? (language === first ? errorOf('title') : undefined)}
        onChange={(title) => put({ title })}
      />
      <LocalTextField
        label={fields.description}
        first={first}
        multiline
        value={draft.description ?? {}}
        errorOf={(language) => errorOf(`description.${language}`)}
        onChange={(description) => put({ description })}
      />
    </>
  );
}

function Place({ goal, draft, error, put }: PartProps & { goal?: Goal }) {
  const t = useTexts(catalogueTexts);
  const { language } = useLanguage();
  const errorOf = useFieldError(error);
  const { data: goals = [] } = useAll('goals');
  const { data: units = [] } = useAll('units');
  const barred = goal ? within(goals, goal.id) : new Set();
  const parents = goals
    .filter(({ id }) => !barred.has(id))
    .map(({ id, title }) => ({ value: id, label: localText(title, language) }));
  const owners = units.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Checkbox
        label={t.fields.vision}
        description={t.goals.visionHelp}
        checked={draft.vision}
        onChange={(event) =>
          put({ vision: event.target.checked, parent: event.target.checked ? undefined : draft.parent })
        }
      />
      {!draft.vision && (
        <FixedPicker
          single
          label={t.goals.parent}
          description={t.goals.parentHelp}
          choices={parents}
          selected={parents.filter(({ value }) => value === draft.parent)}
          error={errorOf('parent')}
          onChange={([parent]) => put({ parent: parent?.value })}
        />
      )}
      <FixedPicker
        single
        label={t.fields.unit}
        choices={owners}
        selected={owners.filter(({ value }) => value === draft.unit)}
        error={errorOf('unit')}
        onChange={([unit]) => put({ unit: unit?.value })}
      />
      <Textfield
        type="number"
        min={0}
        max={999}
        label={t.fields.place}
        description={t.goals.placeHelp}
        value={draft.place}
        error={errorOf('place')}
        onChange={(event) => put({ place: event.target.valueAsNumber || 0 })}
      />
    </>
  );
}
