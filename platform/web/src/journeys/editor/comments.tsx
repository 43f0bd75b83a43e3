import { Button, Switch, Textarea } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Initials } from '../../ui/person.tsx';
import { useUnsaved } from '../../ui/unsaved.tsx';
import type { Comment } from '../model/journey.ts';
import { cellKey, type State } from '../model/operations.ts';
import { commentsOf } from '../model/order.ts';
import { uuid } from '../model/uuid.ts';
import { journeyTexts } from '../texts.ts';
import { useActions } from './actions.ts';
import { useEditor, useJourney, useJourneyState, useView } from './context.ts';
import { Side } from './side.tsx';
import './comments.css';

/** The conversation about a cell, or about the whole journey. */
export function CommentsPanel() {
  const talk = useView((view) => view.talk);
  const cells = useJourneyState(commentsOf);
  const state = useJourneyState((s) => s);
  const [resolved, setResolved] = useState(false);
  const t = useTexts(journeyTexts);
  const all = talk ? (cells[cellKey(talk.step, talk.lane)] ?? []) : Object.values(cells).flat();
  const shown = all.filter((comment) => resolved || !comment.resolvedAt);
  return (
    <Side
      place={talk ? whereOf(state, talk) : t.comments.all}
      title={t.comments.title}
      closeLabel={t.comments.close}
      footer={talk && <Write key={cellKey(talk.step, talk.lane)} talk={talk} />}
    >
      {all.some((comment) => comment.resolvedAt) && (
        <Switch
          data-size="sm"
          label={t.comments.showResolved}
          checked={resolved}
          onChange={(event) => setResolved(event.target.checked)}
        />
      )}
      {shown.length === 0 && <p className="mv-quiet">{talk ? t.comments.emptyCell : t.comments.empty}</p>}
      <ul className="je-comments">
        {shown.map((comment) => (
          <Said key={comment.id} comment={comment} where={talk ? undefined : whereOf(state, comment)} />
        ))}
      </ul>
    </Side>
  );

  function whereOf(s: State, { step, lane }: { step: string; lane: string }): string {
    return t.comments.where({ step: s.step[step]?.name ?? '', lane: s.lane[lane]?.label ?? '' });
  }
}

function Said({ comment, where }: { comment: Comment; where: string | undefined }) {
  const { canWrite, view } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const format = useFormat();
  const { id, author, text, at, resolvedAt, resolvedBy, step, lane } = comment;
  return (
    <li className="je-comment" data-resolved={resolvedAt !== undefined}>
      <div className="je-comment-head">
        <Initials name={author} />
        <span>
          <strong>{author}</strong>
          <span className="mv-quiet">{format.when(at)}</span>
        </span>
      </div>
      {where && (
        <button type="button" className="je-where" onClick={() => view.setState({ talk: { step, lane } })}>
          {where}
        </button>
      )}
      <p>{text}</p>
      <div className="je-comment-foot">
        {resolvedAt && (
          <span className="mv-quiet">
            {resolvedBy ? t.comments.resolved({ who: resolvedBy }) : t.comments.resolvedPlain}
          </span>
        )}
        {canWrite && (
          <Button variant="tertiary" data-size="sm" onClick={() => act.set('comment', id, 'resolved', !resolvedAt)}>
            {resolvedAt ? t.comments.reopen : t.comments.resolve}
          </Button>
        )}
      </div>
    </li>
  );
}

function Write({ talk }: { talk: { step: string; lane: string } }) {
  const { vocabulary, store } = useEditor();
  const t = useTexts(journeyTexts);
  const saving = useJourney((journey) => journey.saving);
  const [text, setText] = useState('');
  const { question } = useUnsaved({ draft: text, busy: false, error: undefined });
  return (
    <form
      className="je-write"
      onSubmit={(event) => {
        event.preventDefault();
        if (!text.trim()) return;
        // The server puts in who wrote it and when; until it has answered, it is simply "you, now".
        const v = { ...talk, text: text.trim(), author: t.comments.me, at: new Date().toISOString() };
        store.getState().apply([{ t: 'add', e: 'comment', id: uuid(), v }], t.about.comment);
        setText('');
      }}
    >
      <Textarea
        data-size="sm"
        data-name="comment"
        aria-label={t.comments.write}
        placeholder={t.comments.write}
        rows={3}
        maxLength={vocabulary.limits.text}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" data-size="sm" variant="secondary" disabled={saving === 'retrying'}>
        {t.comments.send}
      </Button>
      {question}
    </form>
  );
}
