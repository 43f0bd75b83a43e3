import { Button } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useFieldError } from '../../ui/problem-message.tsx';
import { useToast } from '../../ui/toast.tsx';
import { giveConsent, withdraw } from '../api.ts';
import { useRefresh } from '../queries.ts';
import type { Consent, Participant, Purpose, Receipt } from '../research.ts';
import { researchTexts } from '../texts.ts';
import { consentOf } from './consent-cell.tsx';
import { ConsentFields, newConsent } from './consent-fields.tsx';
import { ReceiptDialog } from './receipt-dialog.tsx';

type ConsentDialogProps = { participant?: Participant; purpose?: Purpose; onClose: () => void };

/** Records a participant's consent to one purpose, or withdraws it on their behalf. */
export function ConsentDialog({ participant, purpose, onClose }: ConsentDialogProps) {
  const t = useTexts(researchTexts);
  const [asking, setAsking] = useState<{ participant: Participant; purpose: Purpose }>();
  const [receipt, setReceipt] = useState<Receipt>();
  const name = purpose && participant ? { purpose: t.purposes[purpose], pseudonym: participant.pseudonym } : undefined;
  return (
    <>
      <FormDialog open={name !== undefined} title={name ? t.participants.recordFor(name) : ''} onClose={onClose}>
        {participant && purpose && (
          <ConsentForm
            participant={participant}
            purpose={purpose}
            onDone={onClose}
            onWithdraw={() => {
              onClose();
              setAsking({ participant, purpose });
            }}
          />
        )}
      </FormDialog>
      <AskWithdrawal asking={asking} onDone={setReceipt} onClose={() => setAsking(undefined)} />
      <ReceiptDialog receipt={receipt} onClose={() => setReceipt(undefined)} />
    </>
  );
}

type ConsentFormProps = { participant: Participant; purpose: Purpose; onDone: () => void; onWithdraw: () => void };

function ConsentForm({ participant, purpose, onDone, onWithdraw }: ConsentFormProps) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const tell = useToast();
  const refresh = useRefresh();
  const now = consentOf(participant, purpose);
  const [draft, setDraft] = useState(newConsent);
  const give = useMutation({
    mutationFn: () => giveConsent(alias, participant, purpose, draft),
    onSuccess: async () => {
      tell({ text: t.participants.recorded });
      onDone();
      await refresh();
    },
  });
  const errorOf = useFieldError(give.error);
  return (
    <>
      {now && <ConsentFacts consent={now} />}
      {now?.state === 'given' ? (
        <div>
          <Button variant="secondary" data-color="danger" onClick={onWithdraw}>
            {t.participants.withdrawOne}
          </Button>
        </div>
      ) : (
        <Form
          draft={draft}
          verb={t.participants.record}
          busy={give.isPending}
          error={give.error}
          onSubmit={() => give.mutate()}
          onCancel={onDone}
        >
          <ConsentFields draft={draft} errorOf={errorOf} onChange={setDraft} />
        </Form>
      )}
    </>
  );
}

function ConsentFacts({ consent }: { consent: Consent }) {
  const t = useTexts(researchTexts);
  const format = useFormat();
  const { state, givenOn, until, withdrawnAt, channel, purpose } = consent;
  const told = [
    t.consents[state] ?? state,
    state !== 'never-given' && givenOn && t.participants.since({ date: format.date(givenOn) }),
    state === 'given' && until && t.participants.untilDate({ date: format.date(until) }),
    state === 'expired' && until && t.participants.untilDate({ date: format.date(until) }),
    withdrawnAt && t.participants.withdrawnOn({ date: format.date(withdrawnAt) }),
    state === 'given' && channel && t.channels[channel]?.toLowerCase(),
  ];
  return (
    <div className="consent-facts">
      <p>{t.purposesLong[purpose]}</p>
      <p className="mv-quiet">{told.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

type AskProps = {
  asking?: { participant: Participant; purpose: Purpose };
  onDone: (receipt: Receipt) => void;
  onClose: () => void;
};

function AskWithdrawal({ asking, onDone, onClose }: AskProps) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const refresh = useRefresh();
  const take = useMutation({
    mutationFn: ({ participant, purpose }: NonNullable<AskProps['asking']>) => withdraw(alias, participant, purpose),
    onSuccess: async (receipt) => {
      onClose();
      onDone(receipt);
      await refresh();
    },
  });
  const name = asking && { purpose: t.purposes[asking.purpose], pseudonym: asking.participant.pseudonym };
  return (
    <ConfirmDialog
      open={asking !== undefined}
      title={name ? t.participants.withdrawOneTitle(name) : ''}
      verb={t.participants.withdrawOne}
      busy={take.isPending}
      error={take.error}
      onConfirm={() => asking && take.mutate(asking)}
      onClose={onClose}
    >
      <p>
        {t.participants.withdrawOneWhat} {asking?.purpose === 'take-part' && t.participants.withdrawTakePartWhat}
      </p>
    </ConfirmDialog>
  );
}
