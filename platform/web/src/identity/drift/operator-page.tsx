import { Button, Tag } from '@digdir/designsystemet-react';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMe } from '../../session/me.ts';
import { type Column, DataTable, RowTitle } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { type Installed, installed, type Standard } from '../api.ts';
import { identityTexts } from '../texts.ts';
import { InstallDialog } from './install-dialog.tsx';
import { LosPanel } from './los-panel.tsx';
import { UninstallDialog } from './uninstall-dialog.tsx';

/** For those who run the installation: which municipalities there are, and the common words. */
export function OperatorPage() {
  const t = useTexts(identityTexts).drift;
  const { data, error, refetch } = useQuery({ queryKey: ['drift', 'municipalities'], queryFn: installed });
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Installed>();
  const columns = useColumns(setLeaving);
  const add = (
    <Button onClick={() => setAdding(true)}>
      <PlusIcon aria-hidden />
      {t.add}
    </Button>
  );
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={data?.length === 0 ? undefined : add} />
      <Panel title={t.municipalities}>
        {!data && !error && <ListSkeleton rows={3} />}
        <ProblemMessage error={error} onRetry={() => void refetch()} />
        {data?.length === 0 && <EmptyState why={t.empty} action={add} />}
        {data && data.length > 0 && (
          <DataTable caption={t.municipalities} columns={columns} rows={data} rowKey={({ alias }) => alias} />
        )}
      </Panel>
      <LosPanel />
      <InstallDialog open={adding} onClose={() => setAdding(false)} />
      <UninstallDialog municipality={leaving} onClose={() => setLeaving(undefined)} />
    </>
  );
}

function useColumns(onRemove: (municipality: Installed) => void): Column<Installed>[] {
  const t = useTexts(identityTexts).drift;
  const ui = useTexts(uiTexts);
  const { municipalities } = useMe();
  return [
    {
      key: 'name',
      heading: t.municipality,
      cell: ({ alias, name }) => (
        <RowTitle facets={[`/${alias}`]}>
          {municipalities.some((mine) => mine.alias === alias) ? (
            <Link to="/$municipality" params={{ municipality: alias }}>
              {name}
            </Link>
          ) : (
            name
          )}
        </RowTitle>
      ),
    },
    {
      key: 'example',
      heading: t.example,
      headingHidden: true,
      width: '110px',
      cell: ({ example }) => example && <Tag data-color="ochre">{t.example}</Tag>,
    },
    { key: 'orgNumber', heading: t.orgNumber, width: '180px', cell: ({ orgNumber }) => orgNumber },
    {
      key: 'language',
      heading: t.language,
      width: '120px',
      cell: ({ language }) => ui.languages[language as Standard],
    },
    {
      key: 'signIn',
      heading: t.signIn,
      width: '200px',
      cell: ({ identityProvider }) => identityProvider ?? t.passwords,
    },
    {
      key: 'menu',
      heading: t.remove,
      headingHidden: true,
      width: '64px',
      align: 'end',
      cell: (municipality) =>
        municipality.example && (
          <RowMenu
            name={municipality.name}
            items={[
              {
                label: t.remove,
                icon: <TrashIcon aria-hidden />,
                danger: true,
                onSelect: () => onRemove(municipality),
              },
            ]}
          />
        ),
    },
  ];
}
