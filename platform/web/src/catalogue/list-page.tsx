import { Button } from '@digdir/designsystemet-react';
import { PencilIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { usePages } from '../api/pages.ts';
import type { Page } from '../api/types.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../session/municipality.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { MoreFooter } from '../ui/more-footer.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Panel, PanelToolbar } from '../ui/panel.tsx';
import { ProblemMessage } from '../ui/problem-message.tsx';
import { RowMenu } from '../ui/row-menu.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { uiTexts } from '../ui/texts.ts';
import { useDebounced } from '../ui/use-debounced.ts';
import { list } from './api.ts';
import type { Kind } from './catalogue.ts';
import { paths } from './paths.ts';
import { catalogueKey, useTrash } from './queries.ts';

type Thing = { id: string; version: number };

type ListPageProps<Row> = {
  kind: Kind;
  t: { title: string; lead: string; search: string; add: string; empty: string; emptyForReader: string };
  nameOf: (row: Row) => string;
  /** The columns between the name and the row's menu. */
  columns: Column<Row>[];
};

/** A kind of thing as a searchable list. */
export function ListPage<Row extends Thing>({ kind, t, nameOf, columns }: ListPageProps<Row>) {
  const ui = useTexts(uiTexts);
  const { alias, role } = useMunicipality();
  const writes = mayWrite({ role });
  const [written, setWritten] = useState('');
  const q = useDebounced(written.trim());
  const found = usePages<Row>(
    catalogueKey(alias, kind, 'list', q),
    (after) => list(alias, kind, q, after) as Promise<Page<unknown>> as Promise<Page<Row>>,
  );
  const add = writes && <AddButton kind={kind}>{t.add}</AddButton>;
  const nothing = !found.pending && !found.error && found.items.length === 0;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={nothing && q === '' ? undefined : add} />
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
              columns={writes ? [...columns, menuColumn(kind, ui.actions.options, nameOf)] : columns}
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

/** The page's primary button. */
export function AddButton({ kind, children }: { kind: Kind; children: ReactNode }) {
  const { alias } = useMunicipality();
  return (
    <Button asChild>
      <Link to={paths[kind].add} params={{ municipality: alias }}>
        <PlusIcon aria-hidden />
        {children}
      </Link>
    </Button>
  );
}

function menuColumn<Row extends Thing>(kind: Kind, heading: string, nameOf: (row: Row) => string): Column<Row> {
  return {
    key: 'menu',
    heading,
    headingHidden: true,
    width: '64px',
    align: 'end',
    cell: (row) => <ThingMenu kind={kind} thing={{ id: row.id, version: row.version, name: nameOf(row) }} />,
  };
}

/** Edit and delete, behind the three dots of a row. */
export function ThingMenu({ kind, thing }: { kind: Kind; thing: Thing & { name: string } }) {
  const ui = useTexts(uiTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const { mutate: trash } = useTrash(kind);
  return (
    <RowMenu
      name={thing.name}
      items={[
        {
          label: ui.actions.edit,
          icon: <PencilIcon aria-hidden />,
          onSelect: () => void navigate({ to: paths[kind].edit, params: { municipality: alias, id: thing.id } }),
        },
        { label: ui.actions.remove, icon: <TrashIcon aria-hidden />, danger: true, onSelect: () => trash(thing) },
      ]}
    />
  );
}
