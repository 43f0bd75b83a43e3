import { Button, Tag } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { ReadingText } from '../../ui/chart/reading-text.tsx';
import { type Column, RowTitle } from '../../ui/data-table.tsx';
import { SearchList } from '../../ui/search-list.tsx';
import { list } from '../api.ts';
import { AreaNav } from '../area-nav.tsx';
import { useReading } from '../figure.ts';
import type { Survey } from '../measurement.ts';
import { paths } from '../paths.ts';
import { measurementKey } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import { ThingMenu } from '../thing-menu.tsx';

/** What the municipality asks people. */
export function SurveyListPage() {
  const t = useTexts(measurementTexts);
  const { language } = useLanguage();
  const { alias, role } = useMunicipality();
  return (
    <SearchList
      t={t.surveys}
      add={
        mayWrite({ role }) && (
          <Button asChild>
            <Link to={paths.surveys.add} params={{ municipality: alias }}>
              <PlusIcon aria-hidden />
              {t.surveys.add}
            </Link>
          </Button>
        )
      }
      nav={<AreaNav />}
      listKey={(q) => measurementKey(alias, 'surveys', 'list', q)}
      fetchPage={(q, after) => list(alias, 'surveys', q, after)}
      columns={useColumns()}
      menu={({ id, version, title, status }) => (
        <ThingMenu
          kind="surveys"
          fixed={status !== 'draft'}
          thing={{ id, version, name: localText(title, language) }}
        />
      )}
    />
  );
}

function useColumns(): Column<Survey>[] {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const reading = useReading();
  const { language } = useLanguage();
  const { alias } = useMunicipality();
  return [
    {
      key: 'title',
      heading: t.fields.title,
      width: '46%',
      cell: ({ id, title, openedAt, closedAt, questions }) => (
        <RowTitle
          facets={[
            t.surveys.questions({ n: questions.length }),
            openedAt && t.surveys.openedOn({ date: format.date(openedAt) }),
            closedAt && t.surveys.closedOn({ date: format.date(closedAt) }),
          ]}
        >
          <Link to={paths.surveys.one} params={{ municipality: alias, id }}>
            {localText(title, language)}
          </Link>
        </RowTitle>
      ),
    },
    { key: 'status', heading: t.fields.status, cell: ({ status }) => <StatusTag status={status} /> },
    {
      key: 'responses',
      heading: t.fields.responses,
      labelled: true,
      cell: ({ responses, status }) =>
        status !== 'draft' && responses ? (
          <ReadingText reading={reading(responses)} format={(n) => format.number(n)} />
        ) : null,
    },
  ];
}

const colours = { draft: 'neutral', open: 'success', closed: 'info' } as const;

export function StatusTag({ status }: { status: Survey['status'] }) {
  const t = useTexts(measurementTexts);
  return <Tag data-color={colours[status]}>{t.surveys.statuses[status]}</Tag>;
}
