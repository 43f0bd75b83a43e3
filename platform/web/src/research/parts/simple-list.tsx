import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePages } from '../../api/pages.ts';
import type { Page } from '../../api/types.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreFooter } from '../../ui/more-footer.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel, PanelToolbar } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useDebounced } from '../../ui/use-debounced.ts';
import { list } from '../api.ts';
import { paths } from '../paths.ts';
import { researchKey } from '../queries.ts';
import { ResearchNav } from '../section.tsx';
import { ThingMenu } from './thing-menu.tsx';

type SimpleListProps<Row> = {
  kind: 'studies' | 'needs';
  t: { title: string; lead: string; search: string; add: string; empty: string; emptyForReader: string };
  nameOf: (row: Row) => string;
  columns: Column<Row>[];
};

/** A kind of thing as a list that is searched by words. */
export function SimpleList<Row extends { id: string; version: number }>(props: SimpleListProps<Row>) {
  const { kind, t, nameOf, columns } = props;
  const ui = useTexts(uiTexts);
  const municipality = useMunicipality();
  const { alias } = municipality;
  const writes = mayWrite(municipality);
  const [written, setWritten] = useState('');
  const q = useDebounced(written.trim());
  const found = usePages<Row>(
    researchKey(alias, kind, 'list', q),
    (after) => list(alias, kind, { q }, after) as Promise<Page<unknown>> as Promise<Page<Row>>,
  );
  const nothing = !found.pending && !found.error && found.items.length === 0;
  const add = writes && (
    <Button asChild>
      <Link to={paths[kind].add} params={{ municipality: alias }}>
        <PlusIcon aria-hidden />
        {t.add}
      </Link>
    </Button>
  );
  const menu: Column<Row> = {
    key: 'menu',
    heading: ui.actions.options,
    headingHidden: true,
    width: '64px',
    align: 'end',
    cell: (row) => <ThingMenu kind={kind} thing={{ id: row.id, version: row.version, name: nameOf(row) }} />,
  };
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={nothing && q === '' ? undefined : add} />
      <ResearchNav />
      <Panel>
        {!(nothing && q === '') && (
          <PanelToolbar>
            <SearchBox label={t.search} value={written} onChange={setWritten} />
          </PanelToolbar>
        )}
        {found.pending && <ListSkeleton />}
        <ProblemMessage error={found.error} onRetry={found.retry} />
        {nothing && q === '' && <EmptyState why={writes ? t.empty : t.emptyForReader} action={add} />}
        {nothing && q !== '' && (
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
              caption={t.title}
              columns={writes ? [...columns, menu] : columns}
              rows={found.items}
              rowKey={(row) => row.id}
            />
            <MoreFooter shown={found.items.length} {...found} loading={found.loadingMore} onMore={found.more} />
          </>
        )}
      </Panel>
    </>
  );
}
