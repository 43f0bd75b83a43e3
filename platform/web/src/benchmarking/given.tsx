import { Button, Tag } from '@digdir/designsystemet-react';
import { ArrowUndoIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { usePages } from '../api/pages.ts';
import { localText } from '../i18n/local-text.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.tsx';
import { mayAdminister, useMunicipality } from '../session/municipality.ts';
import { type Column, DataTable, RowTitle } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { MoreFooter } from '../ui/more-footer.tsx';
import { Panel } from '../ui/panel.tsx';
import { ProblemMessage, useProblemWords } from '../ui/problem-message.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { useToast } from '../ui/toast.tsx';
import { takeBack } from './api.ts';
import type { Contribution } from './benchmarking.ts';
import { paths } from './paths.ts';
import { useChange } from './queries.ts';
import { benchmarkingTexts } from './texts.ts';

/** What has been shared, by whom, and whether it can still be taken back. */
export function Given({ found }: { found: ReturnType<typeof usePages<Contribution>> }) {
  const t = useTexts(benchmarkingTexts);
  const columns = useColumns();
  return (
    <Panel title={t.contributions.given}>
      {found.pending && <ListSkeleton rows={2} />}
      <ProblemMessage error={found.error} onRetry={found.retry} />
      {!found.pending && !found.error && found.items.length === 0 && <EmptyState why={t.contributions.empty} />}
      {found.items.length > 0 && (
        <>
          <DataTable caption={t.contributions.given} columns={columns} rows={found.items} rowKey={({ id }) => id} />
          <MoreFooter shown={found.items.length} {...found} loading={found.loadingMore} onMore={found.more} />
        </>
      )}
    </Panel>
  );
}

function useColumns(): Column<Contribution>[] {
  const t = useTexts(benchmarkingTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const municipality = useMunicipality();
  const administers = mayAdminister(municipality);
  return [
    {
      key: 'name',
      heading: t.fields.indicator,
      width: '34%',
      cell: ({ id, name, from, to }) => (
        <RowTitle facets={[format.period(from, to)]}>
          <Link to={paths.contribution} params={{ municipality: municipality.alias, id }}>
            {localText(name, language)}
          </Link>
        </RowTitle>
      ),
    },
    {
      key: 'value',
      heading: t.fields.value,
      labelled: true,
      cell: ({ unit, value, n, counts }) =>
        [format.unit(unit, value), t.n({ n: format.number(n) }), !counts && t.offers.tooFew]
          .filter(Boolean)
          .join(' · '),
    },
    {
      key: 'approved',
      heading: t.fields.approved,
      labelled: true,
      cell: ({ approvedBy, approvedAt }) => [approvedBy, format.date(approvedAt)].filter(Boolean).join(' · '),
    },
    {
      key: 'back',
      heading: t.contributions.back,
      headingHidden: true,
      width: '184px',
      align: 'end',
      cell: (one) =>
        one.frozen ? <Tag data-color="info">{t.offers.frozen}</Tag> : administers && <TakeBack contribution={one} />,
    },
  ];
}

function TakeBack({ contribution }: { contribution: Contribution }) {
  const t = useTexts(benchmarkingTexts);
  const tell = useToast();
  const words = useProblemWords();
  const back = useChange((alias, one: Contribution) => takeBack(alias, one));
  return (
    <Button
      variant="tertiary"
      loading={back.isPending}
      onClick={() =>
        back.mutate(contribution, {
          onSuccess: () => tell({ text: t.contributions.isBack }),
          onError: (error) => tell({ text: words(error).action }),
        })
      }
    >
      <ArrowUndoIcon aria-hidden />
      {t.contributions.back}
    </Button>
  );
}
