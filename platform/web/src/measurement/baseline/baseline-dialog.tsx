import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { pastPeriods, today } from '../../i18n/calendar.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useFieldError } from '../../ui/problem-message.tsx';
import { useToast } from '../../ui/toast.tsx';
import { addBaseline } from '../api.ts';
import { allPoints } from '../indicator/finding.ts';
import type { BaselineDraft, Indicator, Series } from '../measurement.ts';
import { readNumber } from '../observation/paste.ts';
import { useChange } from '../queries.ts';
import { measurementTexts } from '../texts.ts';

type BaselineDialogProps = { indicator: Indicator; series: Series; open: boolean; onClose: () => void };

/** Takes one of the measurements as the baseline, or writes one that was measured elsewhere. */
export function BaselineDialog({ open, ...rest }: BaselineDialogProps) {
  const t = useTexts(measurementTexts);
  return (
    <FormDialog open={open} title={t.baselines.newTitle} onClose={rest.onClose}>
      <p>{t.baselines.help}</p>
      <Fields {...rest} />
    </FormDialog>
  );
}

function Fields({ indicator, series, onClose }: Omit<BaselineDialogProps, 'open'>) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const tell = useToast();
  const { unit, version } = indicator.definition;
  const share = unit === 'percent';
  const points = allPoints(series).filter(
    ({ id, definition, figure, n = 0 }) => id && definition === version && figure.state === 'known' && n >= 5,
  );
  const periods = pastPeriods(indicator.cadence, today(), 48);
  const [observation, setObservation] = useState(points[0]?.id ?? '');
  const [from, setFrom] = useState(periods[0]?.from ?? '');
  const [written, setWritten] = useState({ first: '', n: '', note: '' });
  const [tried, setTried] = useState(false);
  const save = useChange((alias, draft: BaselineDraft) => addBaseline(alias, indicator.id, draft));
  const errorOf = useFieldError(save.error);
  const wrong = (text: string) => (tried && readNumber(text) === undefined ? t.observations.number : undefined);
  const submit = () => {
    setTried(true);
    const draft = observation
      ? { observation, note: written.note || undefined }
      : writtenDraft(written, periods, from, unit);
    if (!draft) return;
    save.mutate(draft, {
      onSuccess: () => {
        tell({ text: t.baselines.saved });
        onClose();
      },
    });
  };
  return (
    <Form
      draft={[observation, from, written]}
      busy={save.isPending}
      error={save.error}
      verb={t.baselines.save}
      onSubmit={submit}
      onCancel={onClose}
    >
      <ChoiceField
        label={t.baselines.which}
        value={observation}
        choices={[
          ...points.map(({ id = '', from: first, to, figure, n }) => ({
            value: id,
            label: t.baselines.what({
              value: format.unit(unit, figure.value ?? 0),
              period: format.period(first, to),
              n: format.number(n ?? 0),
            }),
          })),
          { value: '', label: t.baselines.elsewhere },
        ]}
        error={errorOf('observation')}
        onChange={setObservation}
      />
      {!observation && (
        <>
          <ChoiceField
            label={t.fields.period}
            value={from}
            choices={periods.map((one) => ({ value: one.from, label: format.period(one.from, one.to) }))}
            error={errorOf('from')}
            onChange={setFrom}
          />
          <Textfield
            label={share ? t.observations.numerator : t.observations.valueIn({ unit: t.units[unit] })}
            inputMode="decimal"
            value={written.first}
            error={errorOf(share ? 'numerator' : 'value') ?? wrong(written.first)}
            onChange={(event) => setWritten({ ...written, first: event.target.value })}
          />
          <Textfield
            label={share ? t.observations.n : t.observations.nOther}
            description={t.baselines.least}
            inputMode="numeric"
            value={written.n}
            error={errorOf('n') ?? wrong(written.n)}
            onChange={(event) => setWritten({ ...written, n: event.target.value })}
          />
        </>
      )}
      <Textfield
        label={t.fields.note}
        description={t.baselines.noteHelp}
        value={written.note}
        error={errorOf('note')}
        onChange={(event) => setWritten({ ...written, note: event.target.value })}
      />
    </Form>
  );
}

/** What was written, when its numbers are numbers. */
function writtenDraft(
  { first, n, note }: { first: string; n: string; note: string },
  periods: readonly { from: string; to: string }[],
  from: string,
  unit: Indicator['definition']['unit'],
): BaselineDraft | undefined {
  const period = periods.find((one) => one.from === from);
  const [number, count] = [readNumber(first), readNumber(n)];
  if (!period || number === undefined || count === undefined) return undefined;
  const value = unit === 'ore' ? Math.round(number * 100) : number;
  return { ...period, ...(unit === 'percent' ? { numerator: number } : { value }), n: count, note: note || undefined };
}
