import { Button } from '@digdir/designsystemet-react';
import {
  ArrowLeftIcon,
  BookmarkIcon,
  ChatIcon,
  ChevronDownIcon,
  ClockDashedIcon,
  DownloadIcon,
  ExclamationmarkTriangleIcon,
} from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useExports } from '../export/use-exports.ts';
import { People } from '../live/people.tsx';
import { useOnline } from '../live/use-online.ts';
import type { JourneyStatus } from '../model/journey.ts';
import { PartOf } from '../nested/part-of.tsx';
import { paths } from '../paths.ts';
import { TargetMenu } from '../renewal/target-menu.tsx';
import { StatusTag, TargetTag } from '../status-tag.tsx';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { useEditor, useJourney, useJourneyState } from './context.ts';
import { useWriting } from './fields.tsx';
import { Looks } from './looks.tsx';
import { useMenus } from './menus.ts';

/** The upper strip: what this is, how it stands, whether it is saved. */
export function Head() {
  const { municipality, view, id } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const { language } = useLanguage();
  const head = useJourneyState((state) => state.head);
  const open = useJourneyState((state) => Object.values(state.comment).filter((comment) => !comment.resolvedAt).length);
  const format = useFormat();
  const menus = useMenus();
  const exports = useExports();
  const named = head.service?.name ? localText(head.service.name, language) : t.target.trashedService;
  const service = head.service ? named : t.list.noService;
  return (
    <header className="je-head">
      <Button asChild icon variant="tertiary" data-color="neutral">
        <Link to={paths.all} params={{ municipality }} aria-label={t.editor.back}>
          <ArrowLeftIcon aria-hidden />
        </Link>
      </Button>
      <div className="je-head-words">
        <button
          type="button"
          className="je-crumb"
          title={t.editor.changeDetails}
          onClick={() => act.select({ e: 'journey', id })}
        >
          {service} / {head.perspective ?? t.editor.noPerspective}
        </button>
        <div className="je-head-title">
          <Title title={head.title} />
          <Status status={head.status} />
          {head.derivedFrom && <TargetTag />}
          {head.derivedFrom && head.startsOn && (
            <button type="button" className="je-crumb" onClick={() => act.select({ e: 'journey', id })}>
              {t.target.starts({ date: format.date(head.startsOn) })}
            </button>
          )}
          <SaveState />
        </div>
      </div>
      <div className="je-head-actions">
        <People />
        <TargetMenu />
        <Button
          variant="tertiary"
          data-color="neutral"
          aria-label={t.editor.comments({ n: open })}
          onClick={() => view.setState({ panel: 'comments', talk: undefined })}
        >
          <ChatIcon aria-hidden />
          {open}
        </Button>
        <Button
          icon
          variant="tertiary"
          data-color="neutral"
          aria-label={t.editor.history}
          title={t.editor.history}
          onClick={() => view.setState({ panel: 'history' })}
        >
          <ClockDashedIcon aria-hidden />
        </Button>
        <Button
          icon
          variant="tertiary"
          data-color="neutral"
          aria-label={t.versions.title}
          title={t.versions.title}
          onClick={() => view.setState({ panel: 'versions' })}
        >
          <BookmarkIcon aria-hidden />
        </Button>
        <Button
          variant="secondary"
          data-color="neutral"
          aria-haspopup="menu"
          loading={exports.busy}
          onClick={(event) => menus.open(event.currentTarget, t.editor.exports, [exports.items])}
        >
          <DownloadIcon aria-hidden />
          <span className="je-wide">{t.editor.exports}</span>
          <ChevronDownIcon aria-hidden />
        </Button>
      </div>
      <PartOf />
      <Looks />
    </header>
  );
}

function Title({ title }: { title: string }) {
  const { canWrite, vocabulary, id } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const { shown, write, leave } = useWriting(title, (text) => {
    if (text.trim()) act.set('journey', id, 'title', text.trim(), 'title');
  });
  if (!canWrite) return <h1 className="je-title">{title}</h1>;
  return (
    <>
      <h1 className="mv-visually-hidden">{title}</h1>
      <input
        className="je-title"
        aria-label={t.editor.name}
        value={shown}
        maxLength={vocabulary.limits.title}
        onChange={(event) => write(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </>
  );
}

function Status({ status }: { status: JourneyStatus }) {
  const { canWrite, vocabulary, id } = useEditor();
  const act = useActions();
  const menus = useMenus();
  const t = useTexts(journeyTexts);
  const tag = <StatusTag status={status} />;
  if (!canWrite) return tag;
  const label = t.editor.status({ status: t.statuses[status] });
  const items = vocabulary.statuses.map((each) => ({
    label: t.statuses[each],
    checked: each === status,
    run: () => void act.set('journey', id, 'status', each),
  }));
  return (
    <button
      type="button"
      className="je-status"
      aria-haspopup="menu"
      aria-label={label}
      onClick={(event) => menus.open(event.currentTarget, label, [items])}
    >
      {tag}
    </button>
  );
}

/** Always in sight: saved, on its way, or not saved and why. */
function SaveState() {
  const t = useTexts(journeyTexts);
  const format = useFormat();
  const { canWrite } = useEditor();
  const saving = useJourney((journey) => journey.saving);
  const savedAt = useJourney((journey) => journey.savedAt);
  const retry = useJourney((journey) => journey.retry);
  const who = useJourney((journey) => journey.updatedBy);
  const updatedAt = useJourney((journey) => journey.updatedAt);
  const when = format.when(updatedAt);
  const online = useOnline();
  const words = {
    saving: online ? t.editor.saving : t.live.offline,
    retrying: online ? t.editor.retrying : t.live.offline,
    saved: !online ? t.live.offline : savedAt ? t.editor.savedNow : t.editor.saved,
  };
  const wrong = saving === 'retrying' || !online;
  return (
    <span className="je-saving" data-saving={wrong ? 'retrying' : saving}>
      {canWrite && (
        <span className="je-saving-now" role="status">
          {wrong ? <ExclamationmarkTriangleIcon aria-hidden /> : <ClockDashedIcon aria-hidden />}
          {words[saving]}
        </span>
      )}
      {saving === 'retrying' && online && (
        <Button variant="tertiary" data-size="sm" onClick={retry}>
          {t.editor.retryNow}
        </Button>
      )}
      <span className="je-changed">{who ? t.editor.changedBy({ who, when }) : t.editor.changed({ when })}</span>
    </span>
  );
}
