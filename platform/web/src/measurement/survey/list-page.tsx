import { Button, Tag } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePages } from '../../api/pages.ts';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { ReadingText } from '../../ui/chart/reading-text.tsx';
import { type Column, DataTable, RowTitle } from '../../ui/data-table.tsx';
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
  const ui = useTexts(uiTexts);
  const { alias, role } = useMunicipality();
  const writes = mayWrite({ role });
  const [written, setWritten] = useState('');
  const q = useDebounced(written.trim());
  const found = usePages(measurementKey(alias, 'surveys', 'list', q), (after) => list(alias, 'surveys', q, after));
  const columns = useColumns();
  const add = writes && (
    <Button asChild>
      <Link to={paths.surveys.add} params={{ municipality: alias }}>
        <PlusIcon aria-hidden />
        {t.surveys.add}
      </Link>
    </Button>
  );
  const nothing = !found.pending && !found.error && found.items.length === 0;
  const blank = nothing && q === '';
  return (
    <>
      <PageHead title={t.surveys.title} lead={t.surveys.lead} actions={blank ? undefined : add} />
      <AreaNav />
      <Panel>
        {!blank && (
          <PanelToolbar>
            <SearchBox label={t.surveys.search} value={written} onChange={setWritten} />
          </PanelToolbar>
        )}
        {found.pending && <ListSkeleton />}
        <ProblemMessage error={found.error} onRetry={found.retry} />
        {blank && <EmptyState why={writes ? t.surveys.empty : t.surveys.emptyForReader} action={add} />}
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
              caption={t.surveys.title}
              columns={writes ? columns : columns.slice(0, -1)}
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

function useColumns(): Column<Survey>[] {
  const t = useTexts(measurementTexts);
  const ui = useTexts(uiTexts);
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
    {
      key: 'menu',
      heading: ui.actions.options,
      headingHidden: true,
      width: '64px',
      align: 'end',
      cell: ({ id, version, title, status }) => (
        <ThingMenu
          kind="surveys"
          fixed={status !== 'draft'}
          thing={{ id, version, name: localText(title, language) }}
        />
      ),
    },
  ];
}

const colours = { draft: 'neutral', open: 'success', closed: 'info' } as const;

export function StatusTag({ status }: { status: Survey['status'] }) {
  const t = useTexts(measurementTexts);
  return <Tag data-color={colours[status]}>{t.surveys.statuses[status]}</Tag>;
}
