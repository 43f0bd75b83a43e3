import { Button, Tag } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePages } from '../../api/pages.ts';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
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
import type { Indicator } from '../measurement.ts';
import { paths } from '../paths.ts';
import { PointText } from '../point-text.tsx';
import { measurementKey } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import { ThingMenu } from '../thing-menu.tsx';

/** What the municipality measures, each with where it stands now. */
export function IndicatorListPage() {
  const t = useTexts(measurementTexts);
  const ui = useTexts(uiTexts);
  const { alias, role } = useMunicipality();
  const writes = mayWrite({ role });
  const [written, setWritten] = useState('');
  const q = useDebounced(written.trim());
  const found = usePages(measurementKey(alias, 'indicators', 'list', q), (after) =>
    list(alias, 'indicators', q, after),
  );
  const columns = useColumns();
  const add = writes && (
    <Button asChild>
      <Link to={paths.indicators.add} params={{ municipality: alias }}>
        <PlusIcon aria-hidden />
        {t.indicators.add}
      </Link>
    </Button>
  );
  const nothing = !found.pending && !found.error && found.items.length === 0;
  const blank = nothing && q === '';
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={blank ? undefined : add} />
      <AreaNav />
      <Panel>
        {!blank && (
          <PanelToolbar>
            <SearchBox label={t.indicators.search} value={written} onChange={setWritten} />
          </PanelToolbar>
        )}
        {found.pending && <ListSkeleton />}
        <ProblemMessage error={found.error} onRetry={found.retry} />
        {blank && <EmptyState why={writes ? t.indicators.empty : t.indicators.emptyForReader} action={add} />}
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
              caption={t.indicators.title}
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

function useColumns(): Column<Indicator>[] {
  const t = useTexts(measurementTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { alias } = useMunicipality();
  return [
    {
      key: 'name',
      heading: t.fields.name,
      width: '36%',
      cell: ({ id, name, owner, cadence }) => (
        <RowTitle facets={[t.cadences[cadence], owner?.name]}>
          <Link to={paths.indicators.one} params={{ municipality: alias, id }}>
            {localText(name, language)}
          </Link>
        </RowTitle>
      ),
    },
    {
      key: 'latest',
      heading: t.indicators.latest,
      labelled: true,
      cell: ({ latest, definition }) =>
        latest ? (
          <PointText unit={definition.unit} point={latest} />
        ) : (
          <span className="mv-quiet">{t.indicators.never}</span>
        ),
    },
    {
      key: 'period',
      heading: t.fields.period,
      labelled: true,
      width: '18%',
      cell: ({ latest }) => latest && <span className="mv-quiet">{format.period(latest.from, latest.to)}</span>,
    },
    { key: 'flags', heading: t.indicators.flags, width: '18%', cell: (indicator) => <Flags indicator={indicator} /> },
    {
      key: 'menu',
      heading: ui.actions.options,
      headingHidden: true,
      width: '64px',
      align: 'end',
      cell: ({ id, version, name }) => (
        <ThingMenu kind="indicators" thing={{ id, version, name: localText(name, language) }} />
      ),
    },
  ];
}

/** What somebody should look into. */
export function Flags({ indicator: { stale, owner } }: { indicator: Indicator }) {
  const t = useTexts(measurementTexts);
  if (!stale && owner) return null;
  return (
    <span className="flags">
      {stale && <Tag data-color="warning">{t.indicators.stale}</Tag>}
      {!owner && <Tag data-color="warning">{t.indicators.ownerless}</Tag>}
    </span>
  );
}
