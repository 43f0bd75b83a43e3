import { Button, Select } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { usePages } from '../../api/pages.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { SectionNav } from '../../ui/section-nav.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { lines } from '../api.ts';
import { paths } from '../paths.ts';
import { roadmapKey, useChoices } from '../queries.ts';
import type { Line } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';
import { Board } from './board.tsx';
import { LineTable } from './line-table.tsx';
import { Timeline } from './timeline.tsx';
import './roadmap-page.css';

const views = ['board', 'timeline', 'table'] as const;
export type View = (typeof views)[number];
export type RoadmapSearch = { visning?: View; q?: string; tjeneste?: string };

/** The roadmap: the same initiatives as a board, over time, or as a table. Which one stands in the address. */
export function RoadmapPage() {
  const t = useTexts(roadmapTexts);
  const municipality = useMunicipality();
  const { alias } = municipality;
  const [search, setSearch] = useRoadmapSearch();
  const filters = { q: search.q, service: search.tjeneste };
  const found = usePages(roadmapKey(alias, 'lines', filters), (after) => lines(alias, filters, after));
  const searching = Boolean(search.q || search.tjeneste);
  const nothing = !found.pending && !found.error && found.items.length === 0;
  const add = mayWrite(municipality) && (
    <Button asChild>
      <Link to={paths.add} params={{ municipality: alias }}>
        <PlusIcon aria-hidden />
        {t.add}
      </Link>
    </Button>
  );
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={nothing && !searching ? undefined : add} />
      <RoadmapSections />
      {!(nothing && !searching) && <Toolbar search={search} onChange={setSearch} />}
      {found.pending && (
        <Panel>
          <ListSkeleton />
        </Panel>
      )}
      <ProblemMessage error={found.error} onRetry={found.retry} />
      {nothing && (
        <Panel>
          {searching ? (
            <EmptyState
              why={t.noHits}
              action={
                <Button variant="secondary" onClick={() => setSearch({ visning: search.visning })}>
                  {t.clear}
                </Button>
              }
            />
          ) : (
            <EmptyState why={mayWrite(municipality) ? t.empty : t.emptyForReader} action={add} />
          )}
        </Panel>
      )}
      {found.items.length > 0 && <Shown view={search.visning ?? 'board'} lines={found.items} />}
      {found.hasMore && (
        <Button variant="tertiary" loading={found.loadingMore} onClick={found.more}>
          {t.board.more}
        </Button>
      )}
    </>
  );
}

function Shown({ view, lines }: { view: View; lines: Line[] }) {
  if (view === 'timeline') return <Timeline lines={lines} />;
  if (view === 'table') return <LineTable lines={lines} />;
  return <Board lines={lines} />;
}

/** The pages of the area. */
export function RoadmapSections() {
  const t = useTexts(roadmapTexts).sections;
  const params = { municipality: useMunicipality().alias };
  return (
    <SectionNav label={t.label}>
      <Link to={paths.all} params={params} activeOptions={{ exact: true, includeSearch: false }}>
        {t.initiatives}
      </Link>
      <Link to={paths.benefits} params={params}>
        {t.benefits}
      </Link>
    </SectionNav>
  );
}

function useRoadmapSearch(): [RoadmapSearch, (search: RoadmapSearch) => void] {
  const asked: RoadmapSearch = useSearch({ strict: false });
  const search = { ...asked, visning: views.find((view) => view === asked.visning) };
  const navigate = useNavigate();
  return [search, (next) => void navigate({ to: '.', search: () => next, replace: true })];
}

function Toolbar({ search, onChange }: { search: RoadmapSearch; onChange: (search: RoadmapSearch) => void }) {
  const t = useTexts(roadmapTexts);
  const services = useChoices('services');
  const [written, setWritten] = useState(search.q ?? '');
  const still = useDebounced(written.trim());
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was written asks for a new search
  useEffect(() => {
    if (still !== (search.q ?? '')) onChange({ ...search, q: still || undefined });
  }, [still]);
  useEffect(() => {
    if (search.q === undefined) setWritten('');
  }, [search.q]);
  return (
    <div className="roadmap-toolbar">
      <SearchBox label={t.search} value={written} onChange={setWritten} />
      <Select
        aria-label={t.service}
        value={search.tjeneste ?? ''}
        onChange={(event) => onChange({ ...search, tjeneste: event.target.value || undefined })}
      >
        <Select.Option value="">{t.allServices}</Select.Option>
        {services.map(({ value, label }) => (
          <Select.Option key={value} value={value}>
            {label}
          </Select.Option>
        ))}
      </Select>
      <div className="roadmap-views">
        <Toggle
          label={t.views.label}
          value={search.visning ?? 'board'}
          choices={views.map((view) => [view, t.views[view]])}
          onChange={(view) => onChange({ ...search, visning: view === 'board' ? undefined : view })}
        />
      </div>
    </div>
  );
}
