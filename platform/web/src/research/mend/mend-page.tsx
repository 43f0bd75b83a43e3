import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { usePages } from '../../api/pages.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { type Column, DataTable, RowTitle } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreFooter } from '../../ui/more-footer.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import { resolve, toMend } from '../api.ts';
import { paths } from '../paths.ts';
import { researchKey, useDeed } from '../queries.ts';
import type { ToMend } from '../research.ts';
import { ResearchNav } from '../section.tsx';
import { researchTexts } from '../texts.ts';

/** What a withdrawal or a rewritten note has left, each with the way to mend it. */
export function MendPage() {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const found = usePages<ToMend>(researchKey(alias, 'mend', 'list'), (after) => toMend(alias, after));
  const columns = useColumns();
  return (
    <>
      <PageHead title={t.mend.title} lead={t.mend.lead} />
      <ResearchNav />
      <Panel>
        {found.pending && <ListSkeleton />}
        <ProblemMessage error={found.error} onRetry={found.retry} />
        {!found.pending && !found.error && found.items.length === 0 && (
          <EmptyState
            why={t.mend.empty}
            action={
              <Button asChild variant="secondary">
                <Link to={paths.insights.all} params={{ municipality: alias }}>
                  {t.mend.toInsights}
                </Link>
              </Button>
            }
          />
        )}
        {found.items.length > 0 && (
          <>
            <DataTable caption={t.mend.title} columns={columns} rows={found.items} rowKey={({ id }) => id} />
            <MoreFooter shown={found.items.length} {...found} loading={found.loadingMore} onMore={found.more} />
          </>
        )}
      </Panel>
    </>
  );
}

function useColumns(): Column<ToMend>[] {
  const t = useTexts(researchTexts);
  const format = useFormat();
  const municipality = useMunicipality();
  const { alias } = municipality;
  const tell = useToast();
  const see = useDeed(
    ({ id }: ToMend) => resolve(alias, id),
    () => tell({ text: t.mend.doneTold }),
  );
  const columns: Column<ToMend>[] = [
    {
      key: 'what',
      heading: t.mend.what,
      cell: (item) => (
        <RowTitle facets={[t.mend.kinds[item.kind] ?? item.kind]}>
          <MendLink item={item} />
        </RowTitle>
      ),
    },
    {
      key: 'why',
      heading: t.mend.why,
      width: '34%',
      cell: ({ reasons }) =>
        reasons.map((reason) => (
          <div key={reason}>{t.mend.reasons[reason as keyof typeof t.mend.reasons] ?? reason}</div>
        )),
    },
    {
      key: 'when',
      labelled: true,
      heading: t.mend.when,
      width: '120px',
      cell: ({ at }) => <time dateTime={at}>{format.when(at)}</time>,
    },
  ];
  if (!mayWrite(municipality)) return columns;
  return [
    ...columns,
    {
      key: 'done',
      heading: t.mend.done,
      headingHidden: true,
      width: '132px',
      align: 'end',
      cell: (item) => (
        <Button variant="secondary" data-size="sm" onClick={() => see.mutate(item)}>
          {t.mend.done}
          <span className="mv-visually-hidden">: {item.title ?? t.mend.highlight}</span>
        </Button>
      ),
    },
  ];
}

function MendLink({ item: { kind, thing, note, title } }: { item: ToMend }) {
  const t = useTexts(researchTexts).mend;
  const { alias } = useMunicipality();
  const at = (id: string) => ({ municipality: alias, id });
  if (kind === 'insight') {
    return (
      <Link to={paths.insights.one} params={at(thing)}>
        {title ?? t.kinds.insight}
      </Link>
    );
  }
  if (kind === 'need') {
    return (
      <Link to={paths.needs.one} params={at(thing)}>
        {title ?? t.kinds.need}
      </Link>
    );
  }
  if (!note) return t.highlight;
  return (
    <Link to={paths.notes.one} params={at(note)} search={{ utdrag: thing }}>
      {title ?? t.highlight}
    </Link>
  );
}
