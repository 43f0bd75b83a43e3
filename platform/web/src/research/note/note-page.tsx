import { Button, Chip, Tag } from '@digdir/designsystemet-react';
import { PencilIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel, PanelToolbar } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useToast } from '../../ui/toast.tsx';
import { remove } from '../api.ts';
import { ThingHistory } from '../parts/thing-history.tsx';
import { paths } from '../paths.ts';
import { useDeed, useThing } from '../queries.ts';
import type { Note } from '../research.ts';
import { consentOf } from '../study/consent-cell.tsx';
import { researchTexts } from '../texts.ts';
import { HighlightPanel } from './highlight-panel.tsx';
import { NoteText } from './note-text.tsx';
import { tagColour } from './tag-colour.ts';
import { type Marking, useMarking } from './use-marking.ts';
import '../parts/columns.css';
import './note-page.css';

/** One note: what was said, and what of it somebody marked. */
export function NotePage() {
  const { id = '' } = useParams({ strict: false });
  const { data: note, error, refetch } = useThing('notes', id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!note) return <PageSkeleton />;
  return <NoteView key={note.id} note={note} />;
}

function NoteView({ note }: { note: Note }) {
  const ui = useTexts(uiTexts);
  const t = useTexts(researchTexts).notes;
  const { said } = note.words;
  const writes = mayWrite(useMunicipality()) && said !== undefined;
  const { utdrag, avsnitt } = useSearch({ strict: false }) as { utdrag?: string; avsnitt?: number };
  const marking = useMarking(note);
  const [tag, setTag] = useState<string>();
  const [shown, setShown] = useState(utdrag);
  useEffect(() => scrollTo(shown ? `[data-highlight~="${shown}"]` : undefined), [shown]);
  useEffect(() => scrollTo(avsnitt === undefined ? undefined : `[data-block="${avsnitt}"]`), [avsnitt]);
  const show = (highlight: string) => {
    setShown(highlight);
    scrollTo(`[data-highlight~="${highlight}"]`);
  };
  return (
    <>
      <Head note={note} writes={writes} />
      <div className="research-page">
        <div>
          <Panel>
            <Tags note={note} marking={marking} chosen={tag} onChoose={setTag} />
            {said ? (
              <NoteText {...{ note, marking, writes, shown }} blocks={said} start={avsnitt} onShow={setShown} />
            ) : (
              <p className="research-note">{t.hidden}</p>
            )}
            {writes && (
              <p id="note-keys" className="research-note note-keys">
                <strong>{t.keysTitle}.</strong> {t.keys}
              </p>
            )}
          </Panel>
        </div>
        <div>
          <HighlightPanel {...{ note, marking, writes, tag, shown }} onShow={show} />
          {note.participant && <Who participant={note.participant} />}
          <Panel title={ui.history.title}>
            <ThingHistory kind="notes" id={note.id} />
          </Panel>
        </div>
      </div>
    </>
  );
}

function scrollTo(selector: string | undefined): void {
  if (selector) document.querySelector(selector)?.scrollIntoView({ block: 'center' });
}

function Head({ note, writes }: { note: Note; writes: boolean }) {
  const t = useTexts(researchTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const { alias } = useMunicipality();
  const { data: study } = useThing('studies', note.study);
  const params = { municipality: alias };
  const title = [t.methods[note.kind] ?? note.kind, note.pseudonym].filter(Boolean).join(' – ');
  return (
    <PageHead
      up={
        <Link className="ds-link" to={paths.studies.notes} params={{ ...params, id: note.study }}>
          {study?.title ?? t.studies.notes}
        </Link>
      }
      title={title}
      lead={[
        format.date(note.on),
        note.words.said && t.notes.blocks({ n: note.words.said.length }),
        t.notes.version({ n: note.version }),
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        writes && (
          <>
            <NoteMenu note={note} name={title} />
            <Button asChild variant="secondary">
              <Link to={paths.notes.edit} params={{ ...params, id: note.id }}>
                <PencilIcon aria-hidden />
                {ui.actions.edit}
              </Link>
            </Button>
            <Button asChild>
              <Link to={paths.insights.add} params={params} search={{ undersokelse: note.study }}>
                <PlusIcon aria-hidden />
                {t.insights.add}
              </Link>
            </Button>
          </>
        )
      }
    />
  );
}

function NoteMenu({ note, name }: { note: Note; name: string }) {
  const t = useTexts(researchTexts).notes;
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const tell = useToast();
  const [asking, setAsking] = useState(false);
  const drop = useDeed(
    () => remove(alias, 'notes', note),
    () => {
      tell({ text: t.removed });
      void navigate({ to: paths.studies.notes, params: { municipality: alias, id: note.study } });
    },
  );
  return (
    <>
      <RowMenu
        name={name}
        items={[{ label: t.remove, icon: <TrashIcon aria-hidden />, danger: true, onSelect: () => setAsking(true) }]}
      />
      <ConfirmDialog
        open={asking}
        title={t.removeTitle}
        verb={t.remove}
        busy={drop.isPending}
        error={drop.error}
        onConfirm={() => drop.mutate(undefined)}
        onClose={() => setAsking(false)}
      >
        <p>{t.removeWhat}</p>
      </ConfirmDialog>
    </>
  );
}

type TagsProps = { note: Note; marking: Marking; chosen?: string; onChoose: (tag: string | undefined) => void };

/** The tags that are used in the note, to narrow the list beside it. */
function Tags({ note, marking: { tags }, chosen, onChoose }: TagsProps) {
  const t = useTexts(researchTexts).notes;
  const count = (tag: string) => note.highlights.filter((one) => one.linked && one.tags.includes(tag)).length;
  const used = tags.map((tag, place) => ({ ...tag, place, n: count(tag.id) })).filter(({ n }) => n > 0);
  if (used.length === 0) return null;
  return (
    <PanelToolbar>
      <fieldset className="note-tags">
        <legend className="mv-visually-hidden">{t.panel}</legend>
        {used.map(({ id, name, place, n }) => (
          <Chip.Checkbox
            key={id}
            data-size="sm"
            data-color={tagColour(place)}
            checked={chosen === id}
            onChange={(event) => onChoose(event.target.checked ? id : undefined)}
          >
            {name} {n}
          </Chip.Checkbox>
        ))}
      </fieldset>
    </PanelToolbar>
  );
}

/** Who has told it: a pseudonym, and whether the words may be quoted. */
function Who({ participant: id }: { participant: string }) {
  const t = useTexts(researchTexts);
  const { data: participant } = useThing('participants', id);
  if (!participant) return null;
  const quotable = consentOf(participant, 'quote')?.state === 'given';
  return (
    <Panel title={t.notes.about} padded>
      <div className="note-who">
        <strong>{participant.pseudonym}</strong>
        <span className="mv-quiet">
          {t.sides[participant.side]} · {t.notes.shielded}
        </span>
        <Tag data-size="sm" data-color={quotable ? 'success' : 'warning'}>
          {quotable ? t.notes.quotable : t.notes.notQuotable}
        </Tag>
      </div>
    </Panel>
  );
}
