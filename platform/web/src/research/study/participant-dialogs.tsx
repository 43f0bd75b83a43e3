import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Secret } from '../../ui/secret.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { makeLink, withdraw } from '../api.ts';
import { useRefresh } from '../queries.ts';
import type { Participant, Receipt } from '../research.ts';
import { researchTexts } from '../texts.ts';
import { ReceiptDialog } from './receipt-dialog.tsx';

type Props = { participant?: Participant; onClose: () => void };

/** Makes the participant's own link; it is shown this once. */
export function LinkDialog({ participant, onClose }: Props) {
  const t = useTexts(researchTexts).participants;
  return (
    <FormDialog
      open={participant !== undefined}
      title={participant ? t.linkTitle({ pseudonym: participant.pseudonym }) : ''}
      onClose={onClose}
    >
      {participant && <NewLink participant={participant} onClose={onClose} />}
    </FormDialog>
  );
}

function NewLink({ participant, onClose }: { participant: Participant; onClose: () => void }) {
  const t = useTexts(researchTexts).participants;
  const ui = useTexts(uiTexts);
  const { alias } = useMunicipality();
  const refresh = useRefresh();
  const make = useMutation({ mutationFn: () => makeLink(alias, participant.id), onSuccess: refresh });
  return (
    <>
      <p>{t.linkLead}</p>
      <ProblemMessage error={make.error} />
      {make.data && <Secret label={t.link} value={new URL(make.data.path, location.origin).href} />}
      <div className="form-actions">
        {make.data ? (
          <Button variant="secondary" onClick={onClose}>
            {ui.actions.close}
          </Button>
        ) : (
          <>
            <Button loading={make.isPending} onClick={() => make.mutate()}>
              {participant.linkMadeAt ? t.renewLink : t.makeLink}
            </Button>
            <Button variant="secondary" onClick={onClose}>
              {ui.actions.cancel}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

/** Withdraws everything on behalf of a participant who has asked for it. */
export function WithdrawDialog({ participant, onClose }: Props) {
  const t = useTexts(researchTexts).participants;
  const { alias } = useMunicipality();
  const refresh = useRefresh();
  const [receipt, setReceipt] = useState<Receipt>();
  const take = useMutation({
    mutationFn: (whom: Participant) => withdraw(alias, whom),
    onSuccess: async (told) => {
      onClose();
      setReceipt(told);
      await refresh();
    },
  });
  return (
    <>
      <ConfirmDialog
        open={participant !== undefined}
        title={participant ? t.withdrawTitle({ pseudonym: participant.pseudonym }) : ''}
        verb={t.withdraw}
        busy={take.isPending}
        error={take.error}
        onConfirm={() => participant && take.mutate(participant)}
        onClose={onClose}
      >
        <p>{t.withdrawWhat}</p>
      </ConfirmDialog>
      <ReceiptDialog receipt={receipt} onClose={() => setReceipt(undefined)} />
    </>
  );
}
