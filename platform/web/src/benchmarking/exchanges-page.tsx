import { Button } from '@digdir/designsystemet-react';
import { PencilIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { usePages } from '../api/pages.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../session/municipality.ts';
import { type Column, DataTable, RowTitle } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { MoreFooter } from '../ui/more-footer.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Panel } from '../ui/panel.tsx';
import { ProblemMessage, useProblemWords } from '../ui/problem-message.tsx';
import { RowMenu } from '../ui/row-menu.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { uiTexts } from '../ui/texts.ts';
import { useToast } from '../ui/toast.tsx';
import { exchanges, restoreExchange, trashExchange } from './api.ts';
import { AreaNav } from './area-nav.tsx';
import type { Exchange } from './benchmarking.ts';
import { ExchangeDialog } from './exchange-dialog.tsx';
import { benchmarkingKey, useChange } from './queries.ts';
import { benchmarkingTexts } from './texts.ts';

/** With whom experience was exchanged, and what came of it. */
export function ExchangesPage() {
  const t = useTexts(benchmarkingTexts).exchanges;
  const municipality = useMunicipality();
  const { alias } = municipality;
  const writes = mayWrite(municipality);
  const found = usePages(benchmarkingKey(alias, 'exchanges'), (after) => exchanges(alias, '', after));
  const [open, setOpen] = useState<{ exchange?: Exchange }>();
  const columns = useColumns((exchange) => setOpen({ exchange }));
  const add = writes && (
    <Button onClick={() => setOpen({})}>
      <PlusIcon aria-hidden />
      {t.add}
    </Button>
  );
  const nothing = !found.pending && !found.error && found.items.length === 0;
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={nothing ? undefined : add} />
      <AreaNav />
      <Panel>
        {found.pending && <ListSkeleton rows={3} />}
        <ProblemMessage error={found.error} onRetry={found.retry} />
        {nothing && <EmptyState why={writes ? t.empty : t.emptyForReader} action={add} />}
        {found.items.length > 0 && (
          <>
            <DataTable
              caption={t.title}
              columns={writes ? columns : columns.slice(0, -1)}
              rows={found.items}
              rowKey={({ id }) => id}
            />
            <MoreFooter shown={found.items.length} {...found} loading={found.loadingMore} onMore={found.more} />
          </>
        )}
      </Panel>
      <ExchangeDialog open={open !== undefined} exchange={open?.exchange} onClose={() => setOpen(undefined)} />
    </>
  );
}

function useColumns(onEdit: (exchange: Exchange) => void): Column<Exchange>[] {
  const t = useTexts(benchmarkingTexts).exchanges;
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const drop = useDrop();
  return [
    {
      key: 'what',
      heading: t.what,
      width: '42%',
      cell: ({ artefact, direction, with: who, counterparty }) => (
        <RowTitle facets={[t.directions[direction], who ?? t.counterparties[counterparty]]}>{artefact}</RowTitle>
      ),
    },
    {
      key: 'on',
      heading: t.on,
      labelled: true,
      width: '18%',
      cell: ({ on }) => format.date(`${on}T12:00:00`),
    },
    {
      key: 'outcome',
      heading: t.outcome,
      labelled: true,
      cell: ({ outcome, reason }) => (
        <span className={outcome ? undefined : 'mv-quiet'}>
          {[outcome ? t.outcomes[outcome] : t.noOutcome, reason].filter(Boolean).join(': ')}
        </span>
      ),
    },
    {
      key: 'menu',
      heading: ui.actions.options,
      headingHidden: true,
      width: '64px',
      align: 'end',
      cell: (exchange) => (
        <RowMenu
          name={exchange.artefact}
          items={[
            { label: ui.actions.edit, icon: <PencilIcon aria-hidden />, onSelect: () => onEdit(exchange) },
            {
              label: ui.actions.remove,
              icon: <TrashIcon aria-hidden />,
              danger: true,
              onSelect: () => drop(exchange),
            },
          ]}
        />
      ),
    },
  ];
}

function useDrop(): (exchange: Exchange) => void {
  const t = useTexts(benchmarkingTexts).exchanges;
  const tell = useToast();
  const words = useProblemWords();
  const back = useChange((alias, id: string) => restoreExchange(alias, id));
  const drop = useChange((alias, one: Exchange) => trashExchange(alias, one));
  return (exchange) =>
    drop.mutate(exchange, {
      onSuccess: () => tell({ text: t.trashed, undo: () => back.mutate(exchange.id) }),
      onError: (error) => tell({ text: words(error).action }),
    });
}
