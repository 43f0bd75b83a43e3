import { Button } from '@digdir/designsystemet-react';
import { LinkIcon, PencilIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { type Column, DataTable, RowTitle } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { useAll } from '../queries.ts';
import { type Participant, type Purpose, purposes } from '../research.ts';
import { researchTexts } from '../texts.ts';
import { ConsentCell } from './consent-cell.tsx';
import { ConsentDialog } from './consent-dialog.tsx';
import { LinkDialog, WithdrawDialog } from './participant-dialogs.tsx';
import { ParticipantForm } from './participant-form.tsx';
import { StudyFrame } from './study-frame.tsx';
import './participants.css';

/** What a window is about: whom, and what is to be done. */
type Doing =
  | { what: 'add' }
  | { what: 'edit' | 'link' | 'withdraw'; whom: Participant }
  | { what: 'consent'; whom: Participant; purpose: Purpose };

/** Who takes part in a study, and what each has agreed to, purpose by purpose. */
export function ParticipantsPage() {
  const t = useTexts(researchTexts).participants;
  const [doing, setDoing] = useState<Doing>();
  return (
    <StudyFrame
      action={() => (
        <Button onClick={() => setDoing({ what: 'add' })}>
          <PlusIcon aria-hidden />
          {t.add}
        </Button>
      )}
    >
      {(study, writes) => (
        <>
          <Matrix study={study.id} writes={writes} onDo={setDoing} />
          <Windows study={study.id} doing={doing} onClose={() => setDoing(undefined)} />
        </>
      )}
    </StudyFrame>
  );
}

function Matrix({ study, writes, onDo }: { study: string; writes: boolean; onDo: (doing: Doing) => void }) {
  const t = useTexts(researchTexts);
  const { data: people, isPending, error } = useAll('participants', { study });
  const columns = useColumns(writes, onDo);
  return (
    <Panel>
      <p className="research-note participants-lead">{t.participants.lead}</p>
      {isPending && <ListSkeleton rows={3} />}
      <ProblemMessage error={error} />
      {people?.length === 0 && <EmptyState why={t.participants.empty} />}
      {people && people.length > 0 && (
        <div className="participants">
          <DataTable caption={t.studies.participants} columns={columns} rows={people} rowKey={({ id }) => id} />
        </div>
      )}
    </Panel>
  );
}

function useColumns(writes: boolean, onDo: (doing: Doing) => void): Column<Participant>[] {
  const t = useTexts(researchTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const columns: Column<Participant>[] = [
    {
      key: 'pseudonym',
      heading: t.participants.pseudonym,
      cell: ({ pseudonym, side, notes, linkMadeAt }) => (
        <RowTitle
          facets={[
            t.sides[side] ?? side,
            notes > 0 && t.activities.notes({ n: notes }),
            linkMadeAt && t.participants.linkMade({ date: format.date(linkMadeAt) }),
          ]}
        >
          {pseudonym}
        </RowTitle>
      ),
    },
    ...purposes.map(
      (purpose): Column<Participant> => ({
        key: purpose,
        heading: t.purposes[purpose],
        labelled: true,
        width: '108px',
        cell: (whom) => (
          <ConsentCell
            participant={whom}
            purpose={purpose}
            onOpen={writes ? () => onDo({ what: 'consent', whom, purpose }) : undefined}
          />
        ),
      }),
    ),
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
      cell: (whom) => (
        <RowMenu
          name={whom.pseudonym}
          items={[
            {
              label: whom.linkMadeAt ? t.participants.renewLink : t.participants.makeLink,
              icon: <LinkIcon aria-hidden />,
              onSelect: () => onDo({ what: 'link', whom }),
            },
            { label: ui.actions.edit, icon: <PencilIcon aria-hidden />, onSelect: () => onDo({ what: 'edit', whom }) },
            {
              label: t.participants.withdraw,
              icon: <TrashIcon aria-hidden />,
              danger: true,
              onSelect: () => onDo({ what: 'withdraw', whom }),
            },
          ]}
        />
      ),
    },
  ];
}

function Windows({ study, doing, onClose }: { study: string; doing?: Doing; onClose: () => void }) {
  const t = useTexts(researchTexts).participants;
  const whom = doing && 'whom' in doing ? doing.whom : undefined;
  const is = (what: Doing['what']) => doing?.what === what;
  return (
    <>
      <FormDialog open={is('add') || is('edit')} title={is('edit') ? t.edit : t.add} onClose={onClose}>
        <ParticipantForm study={study} participant={is('edit') ? whom : undefined} onDone={onClose} />
      </FormDialog>
      <ConsentDialog
        participant={is('consent') ? whom : undefined}
        purpose={doing?.what === 'consent' ? doing.purpose : undefined}
        onClose={onClose}
      />
      <LinkDialog participant={is('link') ? whom : undefined} onClose={onClose} />
      <WithdrawDialog participant={is('withdraw') ? whom : undefined} onClose={onClose} />
    </>
  );
}
