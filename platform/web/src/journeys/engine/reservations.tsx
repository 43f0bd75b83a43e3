import { Button, Textarea, Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useFieldError } from '../../ui/problem-message.tsx';
import { reserve } from '../api.ts';
import type { EngineReport } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';

/** Why the verdict is not to be taken as it stands: beside it, never instead of it. */
export function Reservations({ report }: { report: EngineReport }) {
  const t = useTexts(journeyTexts).engine;
  const format = useFormat();
  const canWrite = mayWrite(useMunicipality());
  const [writing, setWriting] = useState(false);
  return (
    <Panel
      title={t.reservations}
      padded
      action={
        canWrite && (
          <Button variant="tertiary" onClick={() => setWriting(true)}>
            {t.reserve}
          </Button>
        )
      }
    >
      <p>{t.reservationsWhat}</p>
      <ul>
        {report.reservations.map(({ id, reason, by, at, reviewOn }) => (
          <li key={id}>
            <p>{reason}</p>
            <p className="je-engine-by">{t.reservedBy({ by, at: format.date(at), review: format.date(reviewOn) })}</p>
          </li>
        ))}
      </ul>
      <FormDialog open={writing} title={t.reserve} onClose={() => setWriting(false)}>
        <Reservation id={report.target.id} onClose={() => setWriting(false)} />
      </FormDialog>
    </Panel>
  );
}

function Reservation({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTexts(journeyTexts).engine;
  const { alias } = useMunicipality();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [reviewOn, setReviewOn] = useState('');
  const save = useMutation({
    mutationFn: () => reserve(alias, id, { reason, reviewOn }),
    onSuccess: (report) => {
      client.setQueryData([alias, 'journeys', 'engine', id], report);
      onClose();
    },
  });
  const errorOf = useFieldError(save.error);
  return (
    <Form
      draft={[reason, reviewOn]}
      busy={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate()}
      onCancel={onClose}
    >
      <Textarea aria-label={t.reason} value={reason} onChange={(event) => setReason(event.target.value)} />
      <Textfield
        label={t.reviewOn}
        type="date"
        required
        value={reviewOn}
        error={errorOf('reviewOn')}
        onChange={(event) => setReviewOn(event.target.value)}
      />
    </Form>
  );
}
