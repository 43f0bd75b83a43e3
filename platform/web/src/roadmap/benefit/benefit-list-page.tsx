import { Button, Select } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePages } from '../../api/pages.ts';
import type { Unit } from '../../i18n/unit.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { type Column, DataTable, RowTitle } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreFooter } from '../../ui/more-footer.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel, PanelToolbar } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { allBenefits } from '../api.ts';
import { RoadmapSections } from '../board/roadmap-page.tsx';
import { paths } from '../paths.ts';
import { roadmapKey } from '../queries.ts';
import { type Benefit, benefitStatuses } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';
import { BenefitMark } from '../words.tsx';

/** All benefits of the municipality: promised, measured, realised. */
export function BenefitListPage() {
  const t = useTexts(roadmapTexts);
  const { alias } = useMunicipality();
  const [written, setWritten] = useState('');
  const [status, setStatus] = useState('');
  const q = useDebounced(written.trim());
  const found = usePages(roadmapKey(alias, 'benefits', 'list', q, status), (after) =>
    allBenefits(alias, q, status || undefined, after),
  );
  const columns = useColumns();
  const nothing = !found.pending && !found.error && found.items.length === 0;
  const searching = q !== '' || status !== '';
  const clear = () => {
    setWritten('');
    setStatus('');
  };
  return (
    <>
      <PageHead title={t.benefits.title} lead={t.benefits.pageLead} />
      <RoadmapSections />
      <Panel>
        {!(nothing && !searching) && (
          <PanelToolbar>
            <SearchBox label={t.benefits.search} value={written} onChange={setWritten} />
            <div>
              <Select aria-label={t.fields.status} value={status} onChange={(event) => setStatus(event.target.value)}>
                <Select.Option value="">{t.benefits.allStatuses}</Select.Option>
                {benefitStatuses.map((one) => (
                  <Select.Option key={one} value={one}>
                    {t.benefitStatuses[one]}
                  </Select.Option>
                ))}
              </Select>
            </div>
          </PanelToolbar>
        )}
        {found.pending && <ListSkeleton />}
        <ProblemMessage error={found.error} onRetry={found.retry} />
        {nothing && <Nothing searching={searching} onClear={clear} />}
        {found.items.length > 0 && (
          <>
            <DataTable caption={t.benefits.title} columns={columns} rows={found.items} rowKey={({ id }) => id} />
            <MoreFooter shown={found.items.length} {...found} loading={found.loadingMore} onMore={found.more} />
          </>
        )}
      </Panel>
    </>
  );
}

function Nothing({ searching, onClear }: { searching: boolean; onClear: () => void }) {
  const t = useTexts(roadmapTexts);
  const { alias } = useMunicipality();
  if (searching) {
    return (
      <EmptyState
        why={t.benefits.noHits}
        action={
          <Button variant="secondary" onClick={onClear}>
            {t.clear}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      why={t.benefits.emptyAll}
      action={
        <Button asChild variant="secondary">
          <Link to={paths.all} params={{ municipality: alias }}>
            {t.benefits.toRoadmap}
          </Link>
        </Button>
      }
    />
  );
}

function useColumns(): Column<Benefit>[] {
  const t = useTexts(roadmapTexts);
  const format = useFormat();
  const { alias } = useMunicipality();
  const value = ({ realisation: { unit } }: Benefit, number: number) =>
    unit ? format.unit(unit as Unit, number) : format.number(number);
  return [
    {
      key: 'title',
      heading: t.benefits.title,
      cell: (one) => (
        <RowTitle
          facets={[t.beneficiaries[one.beneficiary], t.kinds[one.kind], one.disbenefit && t.benefits.disbenefit]}
        >
          <Link to={paths.benefit} params={{ municipality: alias, id: one.id }}>
            {one.title}
          </Link>
        </RowTitle>
      ),
    },
    { key: 'status', heading: t.fields.status, width: '160px', cell: (one) => <BenefitMark status={one.status} /> },
    {
      key: 'owner',
      labelled: true,
      heading: t.fields.benefitOwner,
      width: '18%',
      cell: (one) => one.owner?.name ?? t.benefits.noOwner,
    },
    {
      key: 'baseline',
      labelled: true,
      heading: t.benefits.baseline,
      width: '14%',
      cell: (one) => {
        const { baseline } = one.realisation;
        return baseline ? `${value(one, baseline.value)} (${t.benefits.n({ n: format.number(baseline.n) })})` : '–';
      },
    },
    {
      key: 'target',
      labelled: true,
      heading: t.benefits.target,
      width: '10%',
      cell: (one) => (one.target === undefined ? '–' : value(one, one.target)),
    },
    {
      key: 'share',
      labelled: true,
      heading: t.benefits.shareShort,
      width: '12%',
      cell: ({ realisation: { share } }) => (share === undefined ? '–' : format.percent(share)),
    },
  ];
}
