import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { Page } from '../../api/types.ts';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import type { Column } from '../../ui/data-table.tsx';
import { SearchList } from '../../ui/search-list.tsx';
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
  const municipality = useMunicipality();
  const { alias } = municipality;
  return (
    <SearchList<Row>
      t={t}
      add={
        mayWrite(municipality) && (
          <Button asChild>
            <Link to={paths[kind].add} params={{ municipality: alias }}>
              <PlusIcon aria-hidden />
              {t.add}
            </Link>
          </Button>
        )
      }
      nav={<ResearchNav />}
      listKey={(q) => researchKey(alias, kind, 'list', q)}
      fetchPage={(q, after) => list(alias, kind, { q }, after) as Promise<Page<unknown>> as Promise<Page<Row>>}
      columns={columns}
      menu={(row) => <ThingMenu kind={kind} thing={{ id: row.id, version: row.version, name: nameOf(row) }} />}
    />
  );
}
