import { Button, Tag, Textfield } from '@digdir/designsystemet-react';
import { ArrowUndoIcon, CheckmarkIcon, NotePencilIcon, PencilIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FixedPicker } from '../../ui/picker.tsx';
import { ProblemMessage, useFieldError } from '../../ui/problem-message.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useToast } from '../../ui/toast.tsx';
import { complete, remove } from '../api.ts';
import { paths } from '../paths.ts';
import { useAll, useDeed, useSave } from '../queries.ts';
import { type Activity, type ActivityDraft, type Method, methods } from '../research.ts';
import { researchTexts } from '../texts.ts';

/** The interviews, workshops and so on of a study: planned, and those that took place. */
export function Activities({ study, writes }: { study: string; writes: boolean }) {
  const t = useTexts(researchTexts).activities;
  const { data: activities, isPending, error } = useAll('activities', { study });
  const [writing, setWriting] = useState<Activity | 'new'>();
  const close = () => setWriting(undefined);
  const add = writes && (
    <Button variant="secondary" data-size="sm" onClick={() => setWriting('new')}>
      <PlusIcon aria-hidden />
      {t.add}
    </Button>
  );
  return (
    <>
      <Panel title={t.title} action={activities && activities.length > 0 && add}>
        {isPending && <ListSkeleton rows={2} />}
        <ProblemMessage error={error} />
        {activities?.length === 0 && <EmptyState why={t.empty} action={add || undefined} />}
        <ul className="research-rows">
          {(activities ?? []).map((activity) => (
            <ActivityRow key={activity.id} activity={activity} writes={writes} onEdit={() => setWriting(activity)} />
          ))}
        </ul>
      </Panel>
      <FormDialog open={writing !== undefined} title={writing === 'new' ? t.add : t.edit} onClose={close}>
        <ActivityForm study={study} activity={writing === 'new' ? undefined : writing} onDone={close} />
      </FormDialog>
    </>
  );
}

type ActivityRowProps = { activity: Activity; writes: boolean; onEdit: () => void };

function ActivityRow({ activity, writes, onEdit }: ActivityRowProps) {
  const t = useTexts(researchTexts);
  const format = useFormat();
  const { kind, on, place, users, employees, notes, completed, participants } = activity;
  const facets = [
    place,
    users > 0 && t.activities.users({ n: users }),
    employees > 0 && t.activities.employees({ n: employees }),
    users + employees + participants.length === 0 && t.activities.nobody,
    notes > 0 && t.activities.notes({ n: notes }),
  ].filter(Boolean);
  return (
    <li>
      <div className="row-title">
        <div className="row-title-name">
          {t.methods[kind] ?? kind} · {format.date(on)}
        </div>
        <div className="need-facets">{facets.join(' · ')}</div>
      </div>
      <Tag data-size="sm" data-color={completed ? 'success' : 'neutral'}>
        {completed ? t.activities.complete : t.activities.planned}
      </Tag>
      {writes && <ActivityMenu activity={activity} onEdit={onEdit} />}
    </li>
  );
}

function ActivityMenu({ activity, onEdit }: { activity: Activity; onEdit: () => void }) {
  const t = useTexts(researchTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const tell = useToast();
  const took = useDeed((yes: boolean) => complete(alias, activity, yes));
  const drop = useDeed(
    (gone: Activity) => remove(alias, 'activities', gone),
    () => tell({ text: t.activities.removed }),
  );
  const { completed, kind, on, study, id } = activity;
  return (
    <RowMenu
      name={`${t.methods[kind] ?? kind} ${format.date(on)}`}
      items={[
        {
          label: completed ? t.activities.takeBack : t.activities.markComplete,
          icon: completed ? <ArrowUndoIcon aria-hidden /> : <CheckmarkIcon aria-hidden />,
          onSelect: () => took.mutate(!completed),
        },
        {
          label: t.activities.writeNote,
          icon: <NotePencilIcon aria-hidden />,
          onSelect: () =>
            void navigate({
              to: paths.notes.add,
              params: { municipality: alias },
              search: { undersokelse: study, aktivitet: id },
            }),
        },
        { label: ui.actions.edit, icon: <PencilIcon aria-hidden />, onSelect: onEdit },
        {
          label: ui.actions.remove,
          icon: <TrashIcon aria-hidden />,
          danger: true,
          onSelect: () => drop.mutate(activity),
        },
      ]}
    />
  );
}

type ActivityFormProps = { study: string; activity?: Activity; onDone: () => void };

function ActivityForm({ study, activity, onDone }: ActivityFormProps) {
  const t = useTexts(researchTexts);
  const tell = useToast();
  const save = useSave('activities', activity);
  const errorOf = useFieldError(save.error);
  const { data: people = [] } = useAll('participants', { study });
  const [draft, setDraft] = useState<ActivityDraft>({
    study,
    kind: activity?.kind ?? 'interview',
    on: activity?.on ?? new Date().toLocaleDateString('sv'),
    place: activity?.place,
    participants: activity?.participants ?? [],
  });
  const put = (part: Partial<ActivityDraft>) => setDraft({ ...draft, ...part });
  const choices = people.map(({ id, pseudonym }) => ({ value: id, label: pseudonym }));
  return (
    <Form
      draft={draft}
      busy={save.isPending}
      error={save.error}
      onSubmit={() =>
        save.mutate(draft, {
          onSuccess: () => {
            tell({ text: t.saved });
            onDone();
          },
        })
      }
      onCancel={onDone}
    >
      <ChoiceField
        label={t.activities.kind}
        value={draft.kind}
        choices={methods.map((method) => ({ value: method, label: t.methods[method] }))}
        error={errorOf('kind')}
        onChange={(kind) => put({ kind: kind as Method })}
      />
      <Textfield
        type="date"
        label={t.activities.on}
        required
        value={draft.on}
        error={errorOf('on')}
        onChange={(event) => put({ on: event.target.value })}
      />
      <Textfield
        label={t.activities.place}
        value={draft.place ?? ''}
        error={errorOf('place')}
        onChange={(event) => put({ place: event.target.value || undefined })}
      />
      <FixedPicker
        label={t.activities.participants}
        description={t.activities.participantsHelp}
        choices={choices}
        selected={choices.filter(({ value }) => draft.participants.includes(value))}
        error={errorOf('participants')}
        onChange={(chosen) => put({ participants: chosen.map(({ value }) => value) })}
      />
    </Form>
  );
}
