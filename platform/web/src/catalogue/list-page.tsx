import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Page } from '../api/types.ts';
import { mayWrite, useMunicipality } from '../session/municipality.ts';
import type { Column } from '../ui/data-table.tsx';
import { SearchList } from '../ui/search-list.tsx';
import { ThingMenu as Options } from '../ui/thing-menu.tsx';
import { list } from './api.ts';
import type { Kind } from './catalogue.ts';
import { paths } from './paths.ts';
import { catalogueKey, useTrash } from './queries.ts';

type ListPageProps<Row> = {
  kind: Kind;
  t: { title: string; lead: string; search: string; add: string; empty: string; emptyForReader: string };
  nameOf: (row: Row) => string;
  /** The columns between the name and the row's menu. */
  columns: Column<Row>[];
};

/** A kind of thing as a searchable list. */
export function ListPage<Row extends { id: string; version: number }>(props: ListPageProps<Row>) {
  const { kind, t, nameOf, columns } = props;
  const { alias, role } = useMunicipality();
  return (
    <SearchList<Row>
      t={t}
      add={mayWrite({ role }) && <AddButton kind={kind}>{t.add}</AddButton>}
      listKey={(q) => catalogueKey(alias, kind, 'list', q)}
      fetchPage={(q, after) => list(alias, kind, q, after) as Promise<Page<unknown>> as Promise<Page<Row>>}
      columns={columns}
      menu={(row) => <ThingMenu kind={kind} thing={{ id: row.id, version: row.version, name: nameOf(row) }} />}
    />
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

/** Edit and delete, behind the three dots of a row. */
export function ThingMenu({ kind, thing }: { kind: Kind; thing: { id: string; version: number; name: string } }) {
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const { mutate: trash } = useTrash(kind);
  return (
    <Options
      name={thing.name}
      onEdit={() => void navigate({ to: paths[kind].edit, params: { municipality: alias, id: thing.id } })}
      onRemove={() => trash(thing)}
    />
  );
}
