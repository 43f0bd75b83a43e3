import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { usePages } from '../../api/pages.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreFooter } from '../../ui/more-footer.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { type Member, members } from '../api.ts';
import { identityTexts } from '../texts.ts';
import { AddClientDialog } from './add-client-dialog.tsx';
import { AddMemberDialog } from './add-member-dialog.tsx';
import { MemberTable } from './member-table.tsx';
import { NewPasswordDialog } from './new-password-dialog.tsx';
import { RemoveMemberDialog } from './remove-member-dialog.tsx';

/** The people of the municipality, and the programs that have access. */
export function MembersPage() {
  const t = useTexts(identityTexts).members;
  const { alias } = useMunicipality();
  const found = usePages([alias, 'members'], (after) => members(alias, after));
  const [adding, setAdding] = useState<'person' | 'client'>();
  const [leaving, setLeaving] = useState<Member>();
  const [forgetful, setForgetful] = useState<Member>();
  const people = found.items.filter(({ kind }) => kind === 'person');
  const clients = found.items.filter(({ kind }) => kind === 'client');
  const close = () => setAdding(undefined);
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          <Button onClick={() => setAdding('person')}>
            <PlusIcon aria-hidden />
            {t.add}
          </Button>
        }
      />
      <Panel>
        {found.pending && <ListSkeleton rows={3} />}
        <ProblemMessage error={found.error} onRetry={found.retry} />
        {people.length > 0 && (
          <MemberTable caption={t.title} members={people} onRemove={setLeaving} onNewPassword={setForgetful} />
        )}
        {people.length === 1 && !found.hasMore && <EmptyState why={t.onlyYou} />}
        {found.hasMore && <MoreFooter shown={people.length} hasMore loading={found.loadingMore} onMore={found.more} />}
      </Panel>
      {!found.pending && !found.error && (
        <Panel
          title={t.clients}
          action={
            clients.length > 0 && (
              <Button variant="secondary" onClick={() => setAdding('client')}>
                <PlusIcon aria-hidden />
                {t.addClient}
              </Button>
            )
          }
        >
          {clients.length === 0 && (
            <EmptyState
              why={t.noClients}
              action={
                <Button variant="secondary" onClick={() => setAdding('client')}>
                  <PlusIcon aria-hidden />
                  {t.addClient}
                </Button>
              }
            />
          )}
          {clients.length > 0 && <MemberTable caption={t.clients} members={clients} onRemove={setLeaving} />}
        </Panel>
      )}
      <AddMemberDialog open={adding === 'person'} onClose={close} />
      <AddClientDialog open={adding === 'client'} onClose={close} />
      <NewPasswordDialog member={forgetful} onClose={() => setForgetful(undefined)} />
      <RemoveMemberDialog member={leaving} onClose={() => setLeaving(undefined)} />
    </>
  );
}
