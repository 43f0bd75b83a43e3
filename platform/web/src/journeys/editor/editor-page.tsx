import { Button } from '@digdir/designsystemet-react';
import { ExclamationmarkTriangleIcon, InformationSquareIcon } from '@navikt/aksel-icons';
import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Problem } from '../../api/problem.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { words } from '../../ui/problem-message.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useToast } from '../../ui/toast.tsx';
import { Grid } from '../grid/grid.tsx';
import { openCompany } from '../live/company.ts';
import { useLive } from '../live/use-live.ts';
import { usePresence } from '../live/use-presence.ts';
import type { Vocabulary } from '../model/journey.ts';
import type { JourneyStoreApi } from '../model/store.ts';
import { selectionIn } from '../selection/selection.ts';
import { ShownStrip } from '../selection/shown-strip.tsx';
import { narrow, useAddress } from '../selection/use-address.ts';
import { Grown } from '../split/grown.tsx';
import { journeyTexts, type Messages } from '../texts.ts';
import { ArrowDialog } from './arrows.tsx';
import { CommentsPanel } from './comments.tsx';
import {
  type Editor,
  EditorContext,
  type EvidencePicker,
  type Measuring,
  useEditor,
  useJourney,
  useJourneyState,
  useView,
} from './context.ts';
import { FloatingMenu } from './floating-menu.tsx';
import { Head } from './head.tsx';
import { Inspector } from './inspector.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { ShortcutsDialog, useUndoKeys } from './shortcuts.tsx';
import { SumLine } from './sum-line.tsx';
import { Tools } from './tools.tsx';
import { nameOf, openView, reveal, type Selected } from './view.ts';
import './editor-page.css';

const HistoryPanel = lazy(() =>
  import('../history/history-panel.tsx').then((file) => ({ default: file.HistoryPanel })),
);
const VersionsPanel = lazy(() =>
  import('../versions/versions-panel.tsx').then((file) => ({ default: file.VersionsPanel })),
);
const KnowledgePanel = lazy(() =>
  import('../knowledge/knowledge-panel.tsx').then((file) => ({ default: file.KnowledgePanel })),
);
const ExperiencePanel = lazy(() =>
  import('../experience/experience-panel.tsx').then((file) => ({ default: file.ExperiencePanel })),
);
const SharingPanel = lazy(() =>
  import('../sharing/sharing-panel.tsx').then((file) => ({ default: file.SharingPanel })),
);
const SelectionPanel = lazy(() =>
  import('../selection/selection-panel.tsx').then((file) => ({ default: file.SelectionPanel })),
);
const CopyDialog = lazy(() => import('../copy/copy-dialog.tsx').then((file) => ({ default: file.CopyDialog })));
const JourneyTable = lazy(() => import('../table/journey-table.tsx').then((file) => ({ default: file.JourneyTable })));

interface EditorPageProps {
  municipality: string;
  id: string;
  store: JourneyStoreApi;
  vocabulary: Vocabulary;
  canWrite: boolean;
  /** What the address points at: it is shown when the journey opens. */
  shown?: Selected | undefined;
  EvidencePicker?: EvidencePicker | undefined;
  measuring?: Measuring | undefined;
}

/** The editor: head, tools, and the journey itself as grid or table, with a panel at the right. */
export function EditorPage({
  municipality,
  id,
  store,
  vocabulary,
  canWrite: allowed,
  shown,
  EvidencePicker,
  measuring,
}: EditorPageProps) {
  const search = useSearch({ strict: false });
  const [view] = useState(() => openView(selectionIn(search, narrow()), shown));
  const [company] = useState(openCompany);
  const [said, say] = useSaying();
  const trashed = useTrashed(store);
  const canWrite = allowed && !trashed;
  const editor = useMemo<Editor>(
    () => ({ municipality, id, store, view, company, vocabulary, canWrite, say, EvidencePicker, measuring }),
    [municipality, id, store, view, company, vocabulary, canWrite, say, EvidencePicker, measuring],
  );
  return (
    <EditorContext value={editor}>
      <div className="je-editor" data-color="accent">
        <Head />
        <Tools />
        <Standing allowed={allowed} />
        <ToMend />
        <ShownStrip />
        <Grown />
        <div className="je-canvas">
          <Suspense>
            <Shown />
            <Arrival at={shown} />
          </Suspense>
          <Suspense>
            <Panel />
          </Suspense>
        </div>
        <SumLine />
        <Attendants />
        <p className="mv-visually-hidden" role="status">
          {said}
        </p>
      </div>
    </EditorContext>
  );
}

function Shown() {
  const mode = useView((view) => view.mode);
  return mode === 'grid' ? <Grid /> : <JourneyTable />;
}

/** Brings what the address points at into sight, and what is selected when the grid becomes a table or the other way. */
function Arrival({ at }: { at: Selected | undefined }) {
  const { view } = useEditor();
  const mode = useView((v) => v.mode);
  const { e, id } = at ?? {};
  useEffect(() => {
    if (e && id) view.setState({ selected: { e, id }, panel: 'inspector' });
  }, [view, e, id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another way to show the journey, or another address, is another arrival
  useEffect(() => {
    const { selected } = view.getState();
    const name = selected && nameOf(selected);
    // On a narrow screen the panel lies over the lower part of the table; beside the grid it takes its room first.
    const block = mode === 'grid' ? 'nearest' : narrow() ? 'start' : 'center';
    if (name) requestAnimationFrame(() => reveal(name, block));
  }, [view, mode, e, id]);
  return null;
}

function Panel() {
  const panel = useView((view) => view.panel);
  if (panel === 'comments') return <CommentsPanel />;
  if (panel === 'history') return <HistoryPanel />;
  if (panel === 'versions') return <VersionsPanel />;
  if (panel === 'knowledge') return <KnowledgePanel />;
  if (panel === 'experience') return <ExperiencePanel />;
  if (panel === 'sharing') return <SharingPanel />;
  if (panel === 'selection') return <SelectionPanel />;
  return panel === 'inspector' ? <Inspector /> : null;
}

/** What follows the editor about and is seen only when it is needed. */
function Attendants() {
  useUndoKeys();
  useTitle();
  useRefusals();
  useGuard();
  useLive();
  usePresence();
  useAddress();
  return (
    <>
      <FloatingMenu />
      <MoveDialog />
      <ArrowDialog />
      <ShortcutsDialog />
      <Copying />
    </>
  );
}

/** Fetched when somebody copies something. */
function Copying() {
  const copying = useView((view) => view.copying !== undefined);
  return copying ? (
    <Suspense>
      <CopyDialog />
    </Suspense>
  ) : null;
}

/** Why the journey cannot be changed, when it cannot. */
function Standing({ allowed }: { allowed: boolean }) {
  const { id, store } = useEditor();
  const trashed = useTrashed(store);
  const t = useTexts(journeyTexts);
  if (allowed && !trashed) return null;
  return (
    <p className="je-standing">
      <InformationSquareIcon aria-hidden />
      {trashed ? t.editor.trashed : t.editor.readOnly}
      {trashed && allowed && (
        <Button
          data-size="sm"
          variant="secondary"
          onClick={() =>
            store.getState().apply([{ t: 'set', e: 'journey', id, k: 'trashed', v: false }], t.about.journey)
          }
        >
          {t.editor.restore}
        </Button>
      )}
    </p>
  );
}

/** What was withdrawn since it was attached, and the way to the first card that has lost something. */
function ToMend() {
  const { view } = useEditor();
  const t = useTexts(journeyTexts);
  const evidence = useJourneyState((state) => state.evidence);
  const withdrawn = Object.values(evidence).filter((basis) => basis.level === undefined);
  const first = withdrawn[0];
  if (!first) return null;
  return (
    <p className="je-standing">
      <ExclamationmarkTriangleIcon aria-hidden />
      {t.evidenceOf.toMend({ n: withdrawn.length })}
      <Button
        data-size="sm"
        variant="secondary"
        onClick={() => view.setState({ selected: { e: 'card', id: first.card }, panel: 'inspector' })}
      >
        {t.evidenceOf.showFirst}
      </Button>
    </p>
  );
}

function useTrashed(store: JourneyStoreApi): boolean {
  const [trashed, setTrashed] = useState(() => store.getState().state.head.trashedAt !== undefined);
  useEffect(() => store.subscribe((journey) => setTrashed(journey.state.head.trashedAt !== undefined)), [store]);
  return trashed;
}

/** The same words twice in a row are still said twice. */
function useSaying(): [string, (text: string) => void] {
  const [said, setSaid] = useState('');
  const turn = useRef(false);
  const [say] = useState(() => (text: string) => {
    turn.current = !turn.current;
    setSaid(turn.current ? text : `${text}\u00a0`);
  });
  return [said, say];
}

function useTitle(): void {
  const title = useJourneyState((state) => state.head.title);
  useEffect(() => {
    document.title = `${title} – Medvirk`;
  }, [title]);
}

/** Tells what the server did not take; everything else is still there. */
function useRefusals(): void {
  const refused = useJourney((journey) => journey.refused);
  const told = useJourney((journey) => journey.told);
  const t = useTexts(journeyTexts);
  const ui = useTexts(uiTexts);
  const tell = useToast();
  useEffect(() => {
    if (!refused) return;
    tell({ text: t.editor.refused({ reason: reasonOf(refused.problem, t) ?? words(ui, refused.problem).title }) });
    told();
  }, [refused, told, tell, t, ui]);
}

function reasonOf(problem: unknown, t: Messages): string | undefined {
  const fault = problem instanceof Problem ? problem.errors[0] : undefined;
  const rule = problem instanceof Problem ? (problem.rule ?? fault?.rule) : undefined;
  if (rule === 'circle') return t.nested.circle({ way: fault?.limit });
  return (t.refusals as Record<string, string>)[rule ?? ''];
}

/** Warns before the window is closed on something unsaved, and tries again when the network is back. */
function useGuard(): void {
  const { store } = useEditor();
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (store.getState().saving !== 'saved') event.preventDefault();
    };
    const onLine = () => store.getState().retry();
    window.addEventListener('beforeunload', onLeave);
    window.addEventListener('online', onLine);
    return () => {
      window.removeEventListener('beforeunload', onLeave);
      window.removeEventListener('online', onLine);
    };
  }, [store]);
}
