import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { usePages } from '../api/pages.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import { DataTable, RowTitle } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { MoreFooter } from '../ui/more-footer.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Panel } from '../ui/panel.tsx';
import { ProblemMessage } from '../ui/problem-message.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { releases } from './api.ts';
import { AreaNav } from './area-nav.tsx';
import { paths } from './paths.ts';
import { benchmarkingKey, useSharedName } from './queries.ts';
import { benchmarkingTexts } from './texts.ts';

/** What has been published of how the municipalities stand. */
export function ReleasesPage() {
  const t = useTexts(benchmarkingTexts);
  const format = useFormat();
  const nameOf = useSharedName();
  const { alias } = useMunicipality();
  const found = usePages(benchmarkingKey(alias, 'releases'), (after) => releases(alias, after));
  const nothing = !found.pending && !found.error && found.items.length === 0;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <AreaNav />
      <Panel>
        {found.pending && <ListSkeleton rows={3} />}
        <ProblemMessage error={found.error} onRetry={found.retry} />
        {nothing && (
          <EmptyState
            why={t.releases.empty}
            action={
              <Button asChild variant="secondary">
                <Link to={paths.contributions} params={{ municipality: alias }}>
                  {t.releases.action}
                </Link>
              </Button>
            }
          />
        )}
        {found.items.length > 0 && (
          <>
            <DataTable
              caption={t.releases.title}
              columns={[
                {
                  key: 'name',
                  heading: t.fields.indicator,
                  width: '38%',
                  cell: ({ id, shared }) => (
                    <RowTitle>
                      <Link to={paths.release} params={{ municipality: alias, id }}>
                        {nameOf(shared)}
                      </Link>
                    </RowTitle>
                  ),
                },
                {
                  key: 'period',
                  heading: t.fields.period,
                  labelled: true,
                  cell: ({ from, to }) => format.period(from, to),
                },
                {
                  key: 'own',
                  heading: t.releases.own,
                  labelled: true,
                  cell: ({ own, unshared, unit }) => {
                    if (own) return `${format.unit(unit, own.value)} · ${t.n({ n: format.number(own.n) })}`;
                    const value = unshared?.figure.value;
                    return (
                      <span className="mv-quiet">
                        {!unshared
                          ? t.releases.notMeasured
                          : value === undefined
                            ? t.releases.notShared
                            : t.releases.notSharedWith({ value: format.unit(unit, value) })}
                      </span>
                    );
                  },
                },
                {
                  key: 'frozen',
                  heading: t.fields.frozenAt,
                  labelled: true,
                  cell: ({ frozenAt }) => format.date(frozenAt),
                },
              ]}
              rows={found.items}
              rowKey={({ id }) => id}
            />
            <MoreFooter shown={found.items.length} {...found} loading={found.loadingMore} onMore={found.more} />
          </>
        )}
      </Panel>
    </>
  );
}
