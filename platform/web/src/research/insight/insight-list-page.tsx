import { Button, Chip, Select } from '@digdir/designsystemet-react';
import { ExclamationmarkTriangleIcon, PlusIcon } from '@navikt/aksel-icons';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { usePages } from '../../api/pages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
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
import { LevelTag } from '../parts/level-tag.tsx';
import { strengthInWords } from '../parts/strength.ts';
import { ThingMenu } from '../parts/thing-menu.tsx';
import { paths } from '../paths.ts';
import { researchKey, useServices } from '../queries.ts';
import { type Insight, levels } from '../research.ts';
import { ResearchNav } from '../section.tsx';
import { researchTexts } from '../texts.ts';
import './insight-list-page.css';

type Filters = { q?: string; service?: string; level?: string };

/** What the municipality believes it knows, with what each of it rests on. */
export function InsightListPage() {
  const t = useTexts(researchTexts);
  const ui = useTexts(uiTexts);
  const municipality = useMunicipality();
  const writes = mayWrite(municipality);
  const { alias } = municipality;
  const [filters, setFilters] = useFilters();
  const columns = useColumns(writes);
  const found = usePages(researchKey(alias, 'insights', 'list', filters), (after) =>
    list(alias, 'insights', filters, after),
  );
  const searching = Object.keys(filters).length > 0;
  const nothing = !found.pending && !found.error && found.items.length === 0;
  const add = writes && (
    <Button asChild>
      <Link to={paths.insights.add} params={{ municipality: alias }}>
        <PlusIcon aria-hidden />
        {t.insights.add}
      </Link>
    </Button>
  );
  return (
    <>
      <PageHead
        title={t.insights.title}
        lead={t.insights.lead}
        actions={nothing && !searching ? undefined : add || undefined}
      />
      <ResearchNav />
      <Panel>
        {!(nothing && !searching) && <Toolbar filters={filters} onChange={setFilters} />}
        {found.pending && <ListSkeleton />}
        <ProblemMessage error={found.error} onRetry={found.retry} />
        {nothing && !searching && (
          <EmptyState why={writes ? t.insights.empty : t.insights.emptyForReader} action={add || undefined} />
        )}
        {nothing && searching && (
          <EmptyState
            why={t.insights.noHits}
            action={
              <Button variant="secondary" onClick={() => setFilters({})}>
                {ui.actions.clear}
              </Button>
            }
          />
        )}
        {found.items.length > 0 && (
          <>
            <DataTable caption={t.insights.title} columns={columns} rows={found.items} rowKey={(row) => row.id} />
            <MoreFooter shown={found.items.length} {...found} loading={found.loadingMore} onMore={found.more} />
          </>
        )}
      </Panel>
    </>
  );
}

function useFilters(): [Filters, (filters: Filters) => void] {
  const { q, service, level } = useSearch({ strict: false }) as Filters;
  const filters = clean({ q, service, level });
  const navigate = useNavigate();
  return [filters, (next) => void navigate({ to: '.', search: () => clean(next), replace: true })];
}

function clean(filters: Filters): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
}

function Toolbar({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const t = useTexts(researchTexts);
  const { choices } = useServices();
  const [written, setWritten] = useState(filters.q ?? '');
  const still = useDebounced(written.trim());
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was written asks for a new search
  useEffect(() => {
    if (still !== (filters.q ?? '')) onChange({ ...filters, q: still });
  }, [still]);
  useEffect(() => {
    if (filters.q === undefined) setWritten('');
  }, [filters.q]);
  return (
    <PanelToolbar>
      <SearchBox label={t.insights.search} value={written} onChange={setWritten} />
      <div className="insights-service">
        <Select
          aria-label={t.insights.service}
          value={filters.service ?? ''}
          onChange={(event) => onChange({ ...filters, service: event.target.value })}
        >
          <Select.Option value="">{t.insights.allServices}</Select.Option>
          {choices.map(({ value, label }) => (
            <Select.Option key={value} value={value}>
              {label}
            </Select.Option>
          ))}
        </Select>
      </div>
      <fieldset className="insights-levels">
        <legend className="mv-visually-hidden">{t.insights.levels}</legend>
        {levels.map((level) => (
          <Chip.Checkbox
            key={level}
            data-size="sm"
            checked={filters.level === level}
            onChange={(event) => onChange({ ...filters, level: event.target.checked ? level : undefined })}
          >
            {t.levels[level]}
          </Chip.Checkbox>
        ))}
      </fieldset>
    </PanelToolbar>
  );
}

function useColumns(writes: boolean): Column<Insight>[] {
  const t = useTexts(researchTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const { alias } = useMunicipality();
  const columns: Column<Insight>[] = [
    {
      key: 'statement',
      heading: t.insights.statement,
      cell: (insight) => (
        <RowTitle facets={[strengthInWords(t, insight.strength)]}>
          <Link to={paths.insights.one} params={{ municipality: alias, id: insight.id }}>
            {insight.statement}
          </Link>
        </RowTitle>
      ),
    },
    {
      key: 'level',
      heading: t.insights.strength,
      width: '136px',
      cell: ({ strength }) => <LevelTag level={strength.level} />,
    },
    {
      key: 'state',
      heading: t.insights.publishing,
      width: '132px',
      cell: ({ toMend, published }) =>
        toMend ? (
          <span className="to-mend">
            <ExclamationmarkTriangleIcon aria-hidden />
            {t.insights.toMend}
          </span>
        ) : (
          published && <span className="mv-quiet">{t.insights.published}</span>
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
  if (!writes) return columns;
  return [
    ...columns,
    {
      key: 'menu',
      heading: ui.actions.options,
      headingHidden: true,
      width: '64px',
      align: 'end',
      cell: ({ id, version, statement }) => <ThingMenu kind="insights" thing={{ id, version, name: statement }} />,
    },
  ];
}
