import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { type Column, RowTitle } from '../../ui/data-table.tsx';
import { SimpleList } from '../parts/simple-list.tsx';
import { paths } from '../paths.ts';
import { useServices } from '../queries.ts';
import type { Study, StudyStatus } from '../research.ts';
import { researchTexts } from '../texts.ts';

const colours = { planned: 'neutral', running: 'info', concluded: 'success' } as const;

/** The studies of a municipality. */
export function StudyListPage() {
  const t = useTexts(researchTexts);
  const format = useFormat();
  const { alias } = useMunicipality();
  const { nameOf } = useServices();
  const columns: Column<Study>[] = [
    {
      key: 'title',
      heading: t.fields.study,
      cell: ({ id, title, method, services }) => (
        <RowTitle facets={[t.methods[method] ?? method, ...services.map(nameOf)]}>
          <Link to={paths.studies.one} params={{ municipality: alias, id }}>
            {title}
          </Link>
        </RowTitle>
      ),
    },
    {
      key: 'question',
      heading: t.fields.question,
      width: '36%',
      cell: ({ question }) => <span className="mv-quiet">{question}</span>,
    },
    { key: 'status', heading: t.fields.status, width: '124px', cell: ({ status }) => <StudyTag status={status} /> },
    {
      key: 'changed',
      labelled: true,
      heading: t.studies.changed,
      width: '132px',
      cell: ({ changedAt }) => <time dateTime={changedAt}>{format.when(changedAt)}</time>,
    },
  ];
  return <SimpleList kind="studies" t={t.studies} nameOf={({ title }) => title} columns={columns} />;
}

/** How far a study has come. */
export function StudyTag({ status }: { status: StudyStatus }) {
  const t = useTexts(researchTexts);
  return (
    <Tag data-size="sm" data-color={colours[status] ?? 'neutral'}>
      {t.statuses[status] ?? status}
    </Tag>
  );
}
