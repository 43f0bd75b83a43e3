import { Textfield } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '../../i18n/calendar.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Form } from '../../ui/form.tsx';
import { useFieldError } from '../../ui/problem-message.tsx';
import { journeyTexts } from '../texts.ts';
import { decide, type Finding } from './api.ts';
import { useSaid } from './said.ts';

/** In milliseconds. */
const HALF_A_YEAR = 182 * 24 * 60 * 60_000;

type DismissalProps = { journey: string; finding: Finding; onClose: () => void; onDone: () => void };

/** That something is as it should be: why, and until when. */
export function Dismissal({ journey, finding, onClose, onDone }: DismissalProps) {
  const t = useTexts(journeyTexts).lint;
  const said = useSaid();
  const { alias } = useMunicipality();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(() => today(new Date(Date.now() + HALF_A_YEAR)));
  const save = useMutation({
    mutationFn: () => decide(alias, journey, finding, { verdict: 'dismissed', reason, ...(until ? { until } : {}) }),
    onSuccess: () => {
      onClose();
      onDone();
    },
  });
  const errorOf = useFieldError(save.error);
  return (
    <Form
      draft={[reason, until]}
      verb={t.dismissVerb}
      busy={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate()}
      onCancel={onClose}
    >
      <p>{said(finding)}</p>
      <Textfield
        label={t.reason}
        multiline
        rows={3}
        required
        maxLength={2000}
        value={reason}
        error={errorOf('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <Textfield
        label={t.untilLabel}
        description={t.untilHint}
        type="date"
        required
        value={until}
        error={errorOf('until')}
        onChange={(event) => setUntil(event.target.value)}
      />
    </Form>
  );
}
