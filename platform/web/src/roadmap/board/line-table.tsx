import { Link } from '@tanstack/react-router';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { type Column, DataTable, RowTitle } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Person } from '../../ui/person.tsx';
import { paths } from '../paths.ts';
import type { Line } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';
import { BenefitCount, InitiativeTag } from '../words.tsx';

/** The same initiatives as rows. */
export function LineTable({ lines }: { lines: Line[] }) {
  const t = useTexts(roadmapTexts);
  const format = useFormat();
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const columns: Column<Line>[] = [
    {
      key: 'title',
      heading: t.columns.initiative,
      cell: (line) => (
        <RowTitle facets={line.services.map(({ name }) => localText(name, language))}>
          <Link to={paths.one} params={{ municipality: alias, id: line.id }}>
            {line.title}
          </Link>
        </RowTitle>
      ),
    },
    {
      key: 'status',
      heading: t.columns.status,
      width: '116px',
      cell: ({ status }) => <InitiativeTag status={status as never} />,
    },
    {
      key: 'decided',
      labelled: true,
      heading: t.columns.decided,
      width: '124px',
      cell: ({ decidedOn }) => decidedOn && format.date(decidedOn),
    },
    {
      key: 'actions',
      heading: t.columns.actions,
      width: '18%',
      cell: ({ actions }) =>
        actions.length === 0
          ? t.board.noActions
          : t.board.actions({ n: actions.length, committed: actions.filter(({ committed }) => committed).length }),
    },
    {
      key: 'benefits',
      heading: t.columns.benefits,
      width: '22%',
      cell: ({ benefits }) => <BenefitCount benefits={benefits} />,
    },
    {
      key: 'owner',
      heading: t.columns.owner,
      width: '16%',
      cell: ({ owner }) => owner && <Person name={owner.name} />,
    },
  ];
  return (
    <Panel>
      <DataTable caption={t.title} columns={columns} rows={lines} rowKey={({ id }) => id} />
    </Panel>
  );
}
