import { Link } from '@tanstack/react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { type Column, RowTitle } from '../../ui/data-table.tsx';
import { SimpleList } from '../parts/simple-list.tsx';
import { paths } from '../paths.ts';
import { useServices } from '../queries.ts';
import type { Need } from '../research.ts';
import { researchTexts } from '../texts.ts';

/** What people are trying to get done. */
export function NeedListPage() {
  const t = useTexts(researchTexts);
  const format = useFormat();
  const { alias } = useMunicipality();
  const { nameOf } = useServices();
  const columns: Column<Need>[] = [
    {
      key: 'story',
      heading: t.needs.title,
      cell: ({ id, story, services }) => (
        <RowTitle facets={services.map(nameOf)}>
          <Link to={paths.needs.one} params={{ municipality: alias, id }}>
            {story}
          </Link>
        </RowTitle>
      ),
    },
    {
      key: 'insights',
      labelled: true,
      heading: t.needs.insights,
      width: '18%',
      cell: ({ insights }) =>
        insights.length > 0 ? (
          t.needs.restsOn({ n: insights.length })
        ) : (
          <span className="mv-quiet">{t.strengths.none}</span>
        ),
    },
    {
      key: 'changed',
      labelled: true,
      heading: t.studies.changed,
      width: '132px',
      cell: ({ changedAt }) => <time dateTime={changedAt}>{format.when(changedAt)}</time>,
    },
  ];
  return <SimpleList kind="needs" t={t.needs} nameOf={({ story }) => story} columns={columns} />;
}
