import { Checkbox, Field } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Cadence, pastPeriods, today } from '../i18n/calendar.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { Form } from '../ui/form.tsx';
import { Panel } from '../ui/panel.tsx';
import { useToast } from '../ui/toast.tsx';
import { freeze } from './api.ts';
import type { Messages } from './texts/nb.ts';
import { benchmarkingTexts } from './texts.ts';

type Code = keyof Messages['shared'];
type Length = keyof Messages['freeze']['cadences'];

/** For those who run the installation: makes a release of what the municipalities have shared; no municipality's figure is shown here. */
export function FreezePanel() {
  const { freeze: t, fields, shared } = useTexts(benchmarkingTexts);
  const format = useFormat();
  const tell = useToast();
  const [code, setCode] = useState<Code>('kindergarten-satisfaction');
  const [length, setLength] = useState<Length>('quarter');
  const periods = pastPeriods(length satisfies Cadence, today(), 12);
  const [from, setFrom] = useState('');
  const [example, setExample] = useState(false);
  const [asking, setAsking] = useState(false);
  const making = useMutation({ mutationFn: freeze });
  const period = periods.find((one) => one.from === from) ?? periods[0];
  const close = () => {
    making.reset();
    setAsking(false);
  };
  if (!period) return null;
  return (
    <Panel title={t.title} padded>
      <Form draft={undefined} busy={false} error={undefined} verb={t.verb} secondary onSubmit={() => setAsking(true)}>
        <p>{t.lead}</p>
        <ChoiceField
          label={t.what}
          value={code}
          choices={Object.entries(shared).map(([value, label]) => ({ value, label }))}
          onChange={(value) => setCode(value as Code)}
        />
        <ChoiceField
          label={t.quarter}
          value={length}
          choices={Object.entries(t.cadences).map(([value, label]) => ({ value, label }))}
          onChange={(value) => setLength(value as Length)}
        />
        <ChoiceField
          label={fields.period}
          value={period.from}
          choices={periods.map((one) => ({ value: one.from, label: format.period(one.from, one.to) }))}
          onChange={setFrom}
        />
        <Field>
          <Checkbox
            label={t.example}
            description={t.exampleHelp}
            checked={example}
            onChange={(event) => setExample(event.target.checked)}
          />
        </Field>
      </Form>
      <ConfirmDialog
        open={asking}
        title={t.ask}
        verb={t.verb}
        busy={making.isPending}
        error={making.error}
        onConfirm={() =>
          making.mutate(
            { shared: code, ...period, example },
            {
              onSuccess: () => {
                tell({ text: t.made });
                close();
              },
            },
          )
        }
        onClose={close}
      >
        <p>
          <strong>
            {shared[code]}, {format.period(period.from, period.to)}
            {example && `, ${t.example.toLowerCase()}`}
          </strong>
        </p>
        <p>{t.words}</p>
      </ConfirmDialog>
    </Panel>
  );
}
