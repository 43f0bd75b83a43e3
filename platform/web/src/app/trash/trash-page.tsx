import { Button } from '@digdir/designsystemet-react';
import { ArrowUndoIcon, TrashIcon } from '@navikt/aksel-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Trashed } from '../../api/types.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayAdminister, mayWrite, useMunicipality } from '../../session/municipality.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { type Column, DataTable, RowTitle } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useToast } from '../../ui/toast.tsx';
import { appTexts } from '../texts.ts';
import { removeForGood, restore, type TrashKind, trashed } from './lists.ts';

/** What was deleted in the last thirty days, with a way back. */
export function TrashPage() {
  const t = useTexts(appTexts);
  const municipality = useMunicipality();
  const { alias } = municipality;
  const found = useQuery({ queryKey: [alias, 'trash'], queryFn: () => trashed(alias), staleTime: 0 });
  const [doomed, setDoomed] = useState<Trashed>();
  const columns = useColumns(setDoomed);
  return (
    <>
      <PageHead title={t.trash.title} lead={t.trash.lead} />
      <Panel>
        {found.isPending && <ListSkeleton />}
        <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
        {found.data?.length === 0 && (
          <EmptyState
            why={t.trash.empty}
            action={
              <Button asChild variant="secondary">
                <Link to="/$municipality/tjenester" params={{ municipality: alias }}>
                  {t.trash.action}
                </Link>
              </Button>
            }
          />
        )}
        {found.data && found.data.length > 0 && (
          <DataTable
            caption={t.trash.title}
            columns={columns}
            rows={found.data}
            rowKey={({ kind, id }) => `${kind} ${id}`}
          />
        )}
      </Panel>
      <RemoveForGood doomed={doomed} onClose={() => setDoomed(undefined)} />
    </>
  );
}

function useColumns(onRemove: (thing: Trashed) => void): Column<Trashed>[] {
  const t = useTexts(appTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const municipality = useMunicipality();
  const { mutate: takeBack } = useTakeBack();
  const columns: Column<Trashed>[] = [
    {
      key: 'name',
      heading: t.trash.what,
      cell: ({ kind, name }) => <RowTitle facets={[t.trash.kinds[kind as TrashKind]]}>{name}</RowTitle>,
    },
    {
      key: 'trashed',
      labelled: true,
      heading: t.trash.trashed,
      width: '26%',
      cell: ({ trashedAt, trashedBy }) => [format.when(trashedAt), trashedBy].filter(Boolean).join(' · '),
    },
    { key: 'gone', labelled: true, heading: t.trash.gone, width: '16%', cell: ({ goneAt }) => format.date(goneAt) },
  ];
  if (!mayWrite(municipality)) return columns;
  const restoreColumn: Column<Trashed> = {
    key: 'restore',
    heading: ui.actions.restore,
    headingHidden: true,
    width: '184px',
    align: 'end',
    cell: (thing) => (
      <Button variant="secondary" onClick={() => takeBack(thing)}>
        <ArrowUndoIcon aria-hidden />
        {ui.actions.restore}
      </Button>
    ),
  };
  const menuColumn: Column<Trashed> = {
    key: 'menu',
    heading: ui.actions.remove,
    headingHidden: true,
    width: '64px',
    align: 'end',
    cell: (thing) => (
      <RowMenu
        name={thing.name}
        items={[
          {
            label: t.trash.removeForGood,
            icon: <TrashIcon aria-hidden />,
            danger: true,
            onSelect: () => onRemove(thing),
          },
        ]}
      />
    ),
  };
  return mayAdminister(municipality) ? [...columns, restoreColumn, menuColumn] : [...columns, restoreColumn];
}

function useTakeBack() {
  const t = useTexts(appTexts).trash;
  const { alias } = useMunicipality();
  const queries = useQueryClient();
  const tell = useToast();
  return useMutation({
    mutationFn: (thing: Trashed) => restore(alias, thing),
    onSuccess: async (_, { name }) => {
      tell({ text: t.restored({ name }) });
      await queries.invalidateQueries({ queryKey: [alias] });
    },
    onError: (_, { name }) => tell({ text: t.failed({ name }) }),
  });
}

function RemoveForGood({ doomed, onClose }: { doomed: Trashed | undefined; onClose: () => void }) {
  const t = useTexts(appTexts).trash;
  const { alias } = useMunicipality();
  const queries = useQueryClient();
  const tell = useToast();
  const remove = useMutation({
    mutationFn: (thing: Trashed) => removeForGood(alias, thing),
    onSuccess: async (_, { name }) => {
      onClose();
      tell({ text: t.removed({ name }) });
      await queries.invalidateQueries({ queryKey: [alias, 'trash'] });
    },
  });
  const close = () => {
    remove.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      open={doomed !== undefined}
      title={t.confirmTitle({ name: doomed?.name ?? '' })}
      verb={t.removeForGood}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => doomed && remove.mutate(doomed)}
      onClose={close}
    >
      <p>{t.confirm}</p>
    </ConfirmDialog>
  );
}
