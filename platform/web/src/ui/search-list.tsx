import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { usePages } from '../api/pages.ts';
import type { Page } from '../api/types.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { type Column, DataTable } from './data-table.tsx';
import { EmptyState } from './empty-state.tsx';
import { MoreFooter } from './more-footer.tsx';
import { PageHead } from './page-head.tsx';
import { Panel, PanelToolbar } from './panel.tsx';
import { ProblemMessage } from './problem-message.tsx';
import { SearchBox } from './search-box.tsx';
import { ListSkeleton } from './skeletons.tsx';
import { uiTexts } from './texts.ts';
import { useDebounced } from './use-debounced.ts';

type SearchListProps<Row> = {
  t: { title: string; lead: string; search: string; empty: string; emptyForReader: string };
  /** What the table is called, where that is not the page's title. */
  caption?: string;
  /** The button that makes a new one; those who only read have none, and no menus either. */
  add: ReactNode;
  /** What stands between the page's head and the list. */
  nav?: ReactNode;
  listKey: (q: string) => unknown[];
  fetchPage: (q: string, after?: string) => Promise<Page<Row>>;
  columns: Column<Row>[];
  /** The menu of a row, in a column at its end. */
  menu: (row: Row) => ReactNode;
};

/** A page that is a list, searched by words. */
export function SearchList<Row extends { id: string }>(props: SearchListProps<Row>) {
  const { t, caption = t.title, add, nav, listKey, fetchPage, columns, menu } = props;
  const ui = useTexts(uiTexts);
  const [written, setWritten] = useState('');
  const q = useDebounced(written.trim());
  const found = usePages(listKey(q), (after) => fetchPage(q, after));
  const nothing = !found.pending && !found.error && found.items.length === 0;
  const blank = nothing && q === '';
  const options: Column<Row> = {
    key: 'menu',
    heading: ui.actions.options,
    headingHidden: true,
    width: '64px',
    align: 'end',
    cell: menu,
  };
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={blank ? undefined : add} />
      {nav}
      <Panel>
        {!blank && (
          <PanelToolbar>
            <SearchBox label={t.search} value={written} onChange={setWritten} />
          </PanelToolbar>
        )}
        {found.pending && <ListSkeleton />}
        <ProblemMessage error={found.error} onRetry={found.retry} />
        {blank && <EmptyState why={add ? t.empty : t.emptyForReader} action={add} />}
        {nothing && !blank && (
          <EmptyState
            why={ui.list.noHits({ query: q })}
            action={
              <Button variant="secondary" onClick={() => setWritten('')}>
                {ui.actions.clear}
              </Button>
            }
          />
        )}
        {found.items.length > 0 && (
          <>
            <DataTable
              caption={caption}
              columns={add ? [...columns, options] : columns}
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
