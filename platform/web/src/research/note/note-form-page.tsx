import { Button, Textfield } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Form } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage, useFieldError } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import { change, create } from '../api.ts';
import { paths } from '../paths.ts';
import { useAll, useRefresh, useThing } from '../queries.ts';
import type { Activity, Block, Note } from '../research.ts';
import { researchTexts } from '../texts.ts';
import { readTranscript, writeTranscript } from './transcript.ts';
import './note-page.css';

/** Writes a note of an activity. */
export function NewNotePage() {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const { undersokelse = '', aktivitet } = useSearch({ strict: false }) as {
    undersokelse?: string;
    aktivitet?: string;
  };
  const { data: study } = useThing('studies', undersokelse);
  const { data: activities } = useAll('activities', { study: undersokelse });
  if (!activities) return <PageSkeleton />;
  const params = { municipality: alias, id: undersokelse };
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.studies.notes} params={params}>
            {study?.title ?? t.studies.notes}
          </Link>
        }
        title={t.notes.newTitle}
      />
      {activities.length > 0 ? (
        <NoteEditor study={undersokelse} activities={activities} activity={aktivitet} />
      ) : (
        <Panel>
          <EmptyState
            why={t.notes.emptyNoActivity}
            action={
              <Button asChild variant="secondary">
                <Link to={paths.studies.one} params={params}>
                  {t.notes.toActivities}
                </Link>
              </Button>
            }
          />
        </Panel>
      )}
    </>
  );
}

/** Rewrites a note, as a new version of it. */
export function EditNotePage() {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const { id = '' } = useParams({ strict: false });
  const { data: note, error, refetch } = useThing('notes', id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!note) return <PageSkeleton />;
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.notes.one} params={{ municipality: alias, id }}>
            {[t.methods[note.kind], note.pseudonym].filter(Boolean).join(' – ')}
          </Link>
        }
        title={t.notes.editTitle}
        lead={t.notes.editLead}
      />
      <Rewriting note={note} />
    </>
  );
}

/** Nobody writes over words that they do not see. */
function Rewriting({ note }: { note: Note }) {
  const t = useTexts(researchTexts).notes;
  const { said } = note.words;
  if (said) return <NoteEditor study={note.study} note={note} blocks={said} activities={[]} />;
  return (
    <Panel>
      <EmptyState why={t.hidden} />
    </Panel>
  );
}

type NoteEditorProps = { study: string; note?: Note; blocks?: Block[]; activities: Activity[]; activity?: string };

function NoteEditor({ study, note, blocks: before = [], activities, activity }: NoteEditorProps) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const tell = useToast();
  const refresh = useRefresh();
  const [where, setWhere] = useState(activity ?? activities[0]?.id ?? '');
  const [who, setWho] = useState(activities.find(({ id }) => id === where)?.participants[0] ?? '');
  const [written, setWritten] = useState(writeTranscript(before));
  const blocks = readTranscript(written);
  const save = useMutation({
    mutationFn: () =>
      note
        ? change(alias, 'notes', note, { blocks })
        : create(alias, 'notes', { activity: where, participant: who || undefined, blocks }),
    onSuccess: async ({ id }) => {
      tell({ text: t.saved });
      await refresh();
      await navigate({ to: paths.notes.one, params: { municipality: alias, id } });
    },
  });
  const errorOf = useFieldError(save.error);
  const leave = () =>
    void (note
      ? navigate({ to: paths.notes.one, params: { municipality: alias, id: note.id } })
      : navigate({ to: paths.studies.notes, params: { municipality: alias, id: study } }));
  return (
    <div className="note-form">
      <Panel padded>
        <Form draft={written} busy={save.isPending} error={save.error} onSubmit={() => save.mutate()} onCancel={leave}>
          {!note && (
            <Source
              study={study}
              activities={activities}
              where={where}
              who={who}
              errorOf={errorOf}
              onWhere={setWhere}
              onWho={setWho}
            />
          )}
          <Textfield
            label={t.notes.text}
            required
            description={t.notes.textHelp}
            multiline
            rows={16}
            value={written}
            error={errorOf('blocks')}
            onChange={(event) => setWritten(event.target.value)}
          />
        </Form>
      </Panel>
      <Panel title={t.notes.preview} padded>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keys */}
        <div className="note-preview" tabIndex={0} role="group" aria-label={t.notes.preview}>
          {blocks.map(({ speaker, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place
            <p key={index}>
              {speaker && <strong>{speaker}</strong>}
              {text}
            </p>
          ))}
        </div>
      </Panel>
    </div>
  );
}

type SourceProps = {
  study: string;
  activities: Activity[];
  where: string;
  who: string;
  errorOf: (field: string) => string | undefined;
  onWhere: (activity: string) => void;
  onWho: (participant: string) => void;
};

function Source({ study, activities, where, who, errorOf, onWhere, onWho }: SourceProps) {
  const t = useTexts(researchTexts);
  const format = useFormat();
  const { data: people = [] } = useAll('participants', { study });
  return (
    <>
      <ChoiceField
        label={t.notes.activity}
        value={where}
        choices={activities.map(({ id, kind, on }) => ({
          value: id,
          label: `${t.methods[kind] ?? kind} · ${format.date(on)}`,
        }))}
        error={errorOf('activity')}
        onChange={onWhere}
      />
      <ChoiceField
        label={t.notes.participant}
        value={who}
        choices={[
          { value: '', label: t.notes.participantNone },
          ...people.map(({ id, pseudonym }) => ({ value: id, label: pseudonym })),
        ]}
        error={errorOf('participant')}
        onChange={onWho}
      />
    </>
  );
}
