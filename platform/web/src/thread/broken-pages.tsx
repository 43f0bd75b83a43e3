import { Button } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Column, DataTable, RowTitle } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { MoreFooter } from '../ui/more-footer.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Panel } from '../ui/panel.tsx';
import { ProblemMessage } from '../ui/problem-message.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import type { Broken, Thing } from './api.ts';
import { toMend } from './mend-strip.tsx';
import { useBroken, useBrokenList } from './queries.ts';
import { PlaceLink, threadOf } from './thing-link.tsx';
import { useWords } from './words.ts';
import './thread.css';

/** Where the thread is broken, and where one begins to walk it. */
export function ThreadPage({ children }: { children?: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <BrokenPanel />
      {children}
    </>
  );
}

/** The ways in which the thread is broken, each with how often and a way to its list. */
export function BrokenPanel() {
  const { t, broken: named } = useWords();
  const { data, error, refetch } = useBroken();
  const some = data?.filter(({ count }) => count > 0) ?? [];
  const columns: Column<Broken>[] = [
    {
      key: 'missing',
      heading: t.missing,
      cell: ({ code }) => (
        <RowTitle>
          {named(code).title}
          <p className="thread-why">{named(code).mend}</p>
        </RowTitle>
      ),
    },
    { key: 'count', heading: t.count, labelled: true, width: '110px', align: 'end', cell: ({ count }) => count },
    {
      key: 'list',
      heading: t.list,
      headingHidden: true,
      width: '130px',
      align: 'end',
      cell: ({ code, count }) => (
        <PlaceLink path={`rod-trad/brudd/${code}`} label={`${t.list}: ${named(code).title}, ${count}`}>
          {t.list}
        </PlaceLink>
      ),
    },
  ];
  return (
    <Panel title={t.brokenTitle}>
      {!data && !error && <ListSkeleton rows={4} />}
      <ProblemMessage error={error} onRetry={() => void refetch()} />
      {data && some.length === 0 && <EmptyState why={t.whole} />}
      {some.length > 0 && (
        <DataTable caption={t.brokenTitle} columns={columns} rows={some} rowKey={({ code }) => code} />
      )}
    </Panel>
  );
}

/** One way in which the thread is broken, as a list of work. */
export function BrokenListPage() {
  const words = useWords();
  const { t } = words;
  const { code = '' } = useParams({ strict: false });
  const found = useBrokenList(code);
  const nothing = !found.pending && !found.error && found.items.length === 0;
  const columns: Column<Thing>[] = [
    {
      key: 'thing',
      heading: t.what,
      cell: (thing) => (
        <RowTitle facets={[words.kind(thing.kind)]}>
          <PlaceLink path={threadOf(thing)}>{words.title(thing.title)}</PlaceLink>
        </RowTitle>
      ),
    },
    {
      key: 'mend',
      heading: t.mend,
      headingHidden: true,
      align: 'end',
      cell: (thing) => (
        <Button asChild variant="secondary">
          <PlaceLink
            className="ds-button"
            path={toMend(thing.path, code)}
            label={t.mendNamed({ name: words.title(thing.title) })}
          >
            {t.mend}
          </PlaceLink>
        </Button>
      ),
    },
  ];
  return (
    <>
      <PageHead
        up={<PlaceLink path="rod-trad">{t.back}</PlaceLink>}
        title={words.broken(code).title}
        lead={words.broken(code).mend}
      />
      <Panel>
        {found.pending && <ListSkeleton />}
        <ProblemMessage error={found.error} onRetry={found.retry} />
        {nothing && <EmptyState why={t.none} action={<PlaceLink path="rod-trad">{t.back}</PlaceLink>} />}
        {found.items.length > 0 && (
          <>
            <DataTable
              caption={words.broken(code).title}
              columns={columns}
              rows={found.items}
              rowKey={({ id }) => id}
            />
            <MoreFooter shown={found.items.length} {...found} loading={found.loadingMore} onMore={found.more} />
          </>
        )}
      </Panel>
    </>
  );
}
