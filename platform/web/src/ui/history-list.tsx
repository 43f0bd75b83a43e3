import { Button } from '@digdir/designsystemet-react';
import type { QueryKey } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { usePages } from '../api/pages.ts';
import type { Change, Page } from '../api/types.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.tsx';
import { legible } from './legible.ts';
import { ProblemMessage } from './problem-message.tsx';
import { ListSkeleton } from './skeletons.tsx';
import { uiTexts } from './texts.ts';
import './history-list.css';

type HistoryListProps = {
  historyKey: QueryKey;
  fetchPage: (after: string | undefined) => Promise<Page<Change>>;
  /** What a field is called to a person; nothing when it follows from the others and need not be told. */
  fieldLabel: (field: string) => string;
  /** How a field's value reads to a person; absent values never come here. What is left as machines write it is told in words. */
  fieldValue: (field: string, value: unknown) => ReactNode;
};

/** So many changes of one entry are shown before anybody asks for the rest. */
const few = 6;

/** Who did what and when, newest first, with what stood before and after. */
export function HistoryList({ historyKey, fetchPage, fieldLabel, fieldValue }: HistoryListProps) {
  const t = useTexts(uiTexts);
  const pages = usePages(historyKey, fetchPage);
  if (pages.pending) return <ListSkeleton rows={3} />;
  if (pages.error) return <ProblemMessage error={pages.error} onRetry={pages.retry} />;
  if (pages.items.length === 0) return <p className="history-empty">{t.history.empty}</p>;
  return (
    <>
      <ol className="history">
        {pages.items.map((change) => (
          <HistoryEntry key={`${change.at} ${change.actor} ${change.action}`} {...{ change, fieldLabel, fieldValue }} />
        ))}
      </ol>
      {pages.hasMore && (
        <Button variant="tertiary" loading={pages.loadingMore} onClick={pages.more}>
          {t.actions.more}
        </Button>
      )}
    </>
  );
}

type EntryProps = Pick<HistoryListProps, 'fieldLabel' | 'fieldValue'> & { change: Change };

function HistoryEntry({ change, fieldLabel, fieldValue }: EntryProps) {
  const t = useTexts(uiTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const [all, setAll] = useState(false);
  const told = (field: string, value: unknown) => {
    if (value === undefined || value === null || value === '') return '';
    const words = fieldValue(field, value);
    return typeof words === 'string' ? legible(language, words, t.history.nameless) : words;
  };
  const tells = change.action === 'changed' || change.action === 'measured';
  const changes = tells ? (change.changes ?? []).filter(({ field }) => fieldLabel(field) !== '') : [];
  const rest = all ? 0 : changes.length - few;
  return (
    <li>
      <div className="history-what">
        {t.history.actions[change.action as keyof typeof t.history.actions] ?? t.history.actions.changed}
      </div>
      <div className="history-who">
        {change.actor ?? t.history.nobody} · <time dateTime={change.at}>{format.dateTime(change.at)}</time>
      </div>
      {changes.length > 0 && (
        <dl>
          {(rest > 0 ? changes.slice(0, few) : changes).map(({ field, before, after }) => (
            <div key={field}>
              <dt>{fieldLabel(field)}</dt>
              <dd>
                <span className="mv-visually-hidden">{t.history.before}: </span>
                {told(field, before) ? <del>{told(field, before)}</del> : t.history.blank}
                <span aria-hidden> → </span>
                <span className="mv-visually-hidden">{t.history.after}: </span>
                <ins>{told(field, after) || t.history.blank}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {rest > 0 && (
        <Button variant="tertiary" data-size="sm" onClick={() => setAll(true)}>
          {t.history.rest({ n: rest })}
        </Button>
      )}
    </li>
  );
}
