import { Button } from '@digdir/designsystemet-react';
import type { QueryKey } from '@tanstack/react-query';
import { usePages } from '../api/pages.ts';
import type { Change, Page } from '../api/types.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { ProblemMessage } from './problem-message.tsx';
import { ListSkeleton } from './skeletons.tsx';
import { uiTexts } from './texts.ts';
import './history-list.css';

type HistoryListProps = {
  historyKey: QueryKey;
  fetchPage: (after: string | undefined) => Promise<Page<Change>>;
  /** What a field is called to a person. */
  fieldLabel: (field: string) => string;
  /** How a field's value reads to a person; absent values never come here. */
  fieldValue: (field: string, value: unknown) => string;
};

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
  const told = (field: string, value: unknown) =>
    value === undefined || value === null || value === '' ? '' : fieldValue(field, value);
  return (
    <li>
      <div className="history-what">
        {t.history.actions[change.action as keyof typeof t.history.actions] ?? change.action}
      </div>
      <div className="history-who">
        {change.actor ?? t.history.nobody} · <time dateTime={change.at}>{format.dateTime(change.at)}</time>
      </div>
      {change.action === 'changed' && (
        <dl>
          {(change.changes ?? []).map(({ field, before, after }) => (
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
    </li>
  );
}
