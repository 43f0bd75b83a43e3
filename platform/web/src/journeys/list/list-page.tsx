import { Button, Chip, Select } from '@digdir/designsystemet-react';
import {
  ExclamationmarkTriangleIcon,
  FileIcon,
  FilesIcon,
  LightBulbIcon,
  PlusIcon,
  TrashIcon,
} from '@navikt/aksel-icons';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { usePages } from '../../api/pages.ts';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { type Column, DataTable, RowTitle } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel, PanelFooter, PanelToolbar } from '../../ui/panel.tsx';
import { Person } from '../../ui/person.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { Sparkline } from '../../ui/sparkline.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { type Filters, type JourneyRow, journeyPage } from '../api.ts';
import { paths } from '../paths.ts';
import { JourneysNav } from '../persona/area-nav.tsx';
import { useServices } from '../queries.ts';
import { StatusTag, TargetTag } from '../status-tag.tsx';
import { journeyTexts } from '../texts.ts';
import { filtersIn, STATUSES } from './filters.ts';
import { useDuplicate, useTrash } from './row-actions.ts';
import './list-page.css';

const SaveTemplate = lazy(() =>
  import('../template/save-template.tsx').then((file) => ({ default: file.SaveTemplate })),
);

/** The journeys of a municipality. What is searched for stands in the address, so that it can be shared and gone back to. */
export function JourneyListPage() {
  const t = useTexts(journeyTexts);
  const municipality = useMunicipality();
  const { alias } = municipality;
  const writes = mayWrite(municipality);
  const [filters, setFilters] = useFilters();
  const [saving, setSaving] = useState<JourneyRow>();
  const columns = useColumns(writes, setSaving);
  const found = usePages([alias, 'journeys', 'list', filters], (after) => journeyPage(alias, filters, after));
  const searching = Object.values(filters).some(Boolean);
  const nothing = !found.pending && !found.error && found.items.length === 0;
  const add = writes && (
    <Button asChild>
      <Link to={paths.add} params={{ municipality: alias }}>
        <PlusIcon aria-hidden />
        {t.list.create}
      </Link>
    </Button>
  );
  return (
    <>
      <PageHead title={t.list.title} lead={t.list.lead} actions={nothing && !searching ? undefined : add} />
      <JourneysNav />
      <Panel>
        {!(nothing && !searching) && <Toolbar filters={filters} onChange={setFilters} />}
        {found.pending && <ListSkeleton />}
        <ProblemMessage error={found.error} onRetry={found.retry} />
        {nothing && !searching && <EmptyState why={t.list.empty} action={add} />}
        {nothing && searching && (
          <EmptyState
            why={t.list.noHits}
            action={
              <Button variant="secondary" onClick={() => setFilters({})}>
                {t.list.clear}
              </Button>
            }
          />
        )}
        {found.items.length > 0 && (
          <>
            <DataTable caption={t.list.title} columns={columns} rows={found.items} rowKey={(row) => row.id} />
            <PanelFooter>
              <span role="status">{t.list.shown({ n: found.items.length })}</span>
              {found.hasMore && (
                <Button variant="tertiary" loading={found.loadingMore} onClick={found.more}>
                  {t.list.more}
                </Button>
              )}
            </PanelFooter>
          </>
        )}
      </Panel>
      <Suspense>{saving && <SaveTemplate journey={saving} onClose={() => setSaving(undefined)} />}</Suspense>
    </>
  );
}

function useFilters(): [Filters, (filters: Filters) => void] {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const filters = filtersIn(search);
  return [filters, (next) => void navigate({ to: '.', search: () => filtersIn(next), replace: true })];
}

function Toolbar({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const services = useServices(alias);
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
      <SearchBox label={t.list.search} value={written} onChange={setWritten} />
      <div className="journeys-service">
        <Select
          aria-label={t.list.service}
          value={filters.service ?? ''}
          onChange={(event) => onChange({ ...filters, service: event.target.value })}
        >
          <Select.Option value="">{t.list.allServices}</Select.Option>
          {services.map((service) => (
            <Select.Option key={service.id} value={service.id}>
              {localText(service.name, language)}
            </Select.Option>
          ))}
        </Select>
      </div>
      <fieldset className="journeys-statuses">
        <legend className="mv-visually-hidden">{t.target.age}</legend>
        {(['today', 'target'] as const).map((kind) => (
          <Chip.Checkbox
            key={kind}
            data-size="sm"
            checked={filters.kind === kind}
            onChange={(event) => onChange({ ...filters, kind: event.target.checked ? kind : undefined })}
          >
            {kind === 'today' ? t.target.today : t.target.tag}
          </Chip.Checkbox>
        ))}
      </fieldset>
      <fieldset className="journeys-statuses">
        <legend className="mv-visually-hidden">{t.nested.level}</legend>
        <Chip.Checkbox
          data-size="sm"
          checked={filters.top ?? false}
          onChange={(event) => onChange({ ...filters, top: event.target.checked || undefined })}
        >
          {t.nested.top}
        </Chip.Checkbox>
      </fieldset>
      <fieldset className="journeys-statuses">
        <legend className="mv-visually-hidden">{t.list.statuses}</legend>
        {STATUSES.map((status) => (
          <Chip.Checkbox
            key={status}
            data-size="sm"
            checked={filters.status === status}
            onChange={(event) => onChange({ ...filters, status: event.target.checked ? status : undefined })}
          >
            {t.statuses[status]}
          </Chip.Checkbox>
        ))}
      </fieldset>
    </PanelToolbar>
  );
}

function useColumns(writes: boolean, onTemplate: (row: JourneyRow) => void): Column<JourneyRow>[] {
  const t = useTexts(journeyTexts);
  const format = useFormat();
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const duplicate = useDuplicate();
  const trash = useTrash();
  const serviceOf = ({ service }: JourneyRow) => {
    if (!service) return t.list.noService;
    return service.name ? localText(service.name, language) : t.target.trashedService;
  };
  const columns: Column<JourneyRow>[] = [
    {
      key: 'title',
      heading: t.list.columns.journey,
      cell: (row) => (
        <RowTitle
          facets={[
            serviceOf(row),
            row.perspective,
            row.partOf.length > 0 && t.nested.partOfShort({ titles: row.partOf.map(({ title }) => title).join(', ') }),
            row.cards > 0 && t.grid.assumed({ assumed: row.assumed, cards: row.cards }),
            row.toMend > 0 && t.evidenceOf.toMend({ n: row.toMend }),
          ]}
        >
          <Link to={paths.one} params={{ municipality: alias, id: row.id }}>
            {row.title}
          </Link>{' '}
          {row.derivedFrom && <TargetTag />}
        </RowTitle>
      ),
    },
    { key: 'status', heading: t.list.columns.status, width: '140px', cell: (row) => <StatusTag status={row.status} /> },
    {
      key: 'curve',
      heading: t.list.columns.experience,
      width: '136px',
      cell: (row) => <Sparkline values={row.curve} />,
    },
    { key: 'findings', heading: t.list.columns.findings, width: '140px', cell: (row) => <Findings row={row} /> },
    {
      key: 'changed',
      heading: t.list.columns.changed,
      width: '210px',
      cell: (row) =>
        row.updatedBy ? (
          <Person name={row.updatedBy} detail={format.when(row.updatedAt)} />
        ) : (
          <time dateTime={row.updatedAt}>{format.when(row.updatedAt)}</time>
        ),
    },
  ];
  if (!writes) return columns;
  return [
    ...columns,
    {
      key: 'menu',
      heading: t.list.columns.menu,
      headingHidden: true,
      width: '64px',
      align: 'end',
      cell: (row) => (
        <RowMenu
          name={row.title}
          items={[
            { label: t.list.duplicate, icon: <FilesIcon aria-hidden />, onSelect: () => duplicate(row) },
            { label: t.templates.save, icon: <FileIcon aria-hidden />, onSelect: () => onTemplate(row) },
            { label: t.list.trash, icon: <TrashIcon aria-hidden />, danger: true, onSelect: () => trash(row) },
          ]}
        />
      ),
    },
  ];
}

function Findings({ row }: { row: JourneyRow }) {
  const t = useTexts(journeyTexts);
  return (
    <span className="journeys-findings">
      <span data-color="rust" title={t.list.painPoints({ n: row.painPoints })}>
        <ExclamationmarkTriangleIcon aria-hidden />
        <span aria-hidden>{row.painPoints}</span>
        <span className="mv-visually-hidden">{t.list.painPoints({ n: row.painPoints })}</span>
      </span>
      <span title={t.list.opportunities({ n: row.opportunities })}>
        <LightBulbIcon aria-hidden />
        <span aria-hidden>{row.opportunities}</span>
        <span className="mv-visually-hidden">{t.list.opportunities({ n: row.opportunities })}</span>
      </span>
    </span>
  );
}
