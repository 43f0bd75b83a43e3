import { useState } from 'react';
import { pastPeriods, today } from '../../i18n/calendar.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useFieldError } from '../../ui/problem-message.tsx';
import { useToast } from '../../ui/toast.tsx';
import { pointOf } from '../api.ts';
import type { Cadence, Survey } from '../measurement.ts';
import { InTheWay, inTheWay } from '../observation/in-the-way.tsx';
import { useChange, useSeries, useThing } from '../queries.ts';
import { measurementTexts } from '../texts.ts';

/** Turns the answers of a period that is over into a point of the indicator. */
export function PointDialog({ survey, open, onClose }: { survey: Survey; open: boolean; onClose: () => void }) {
  const t = useTexts(measurementTexts);
  const { data: indicator } = useThing('indicators', survey.indicator);
  return (
    <FormDialog open={open} title={t.results.take} onClose={onClose}>
      <p>{t.results.takeWords}</p>
      {indicator && <Fields survey={survey} cadence={indicator.cadence} onClose={onClose} />}
    </FormDialog>
  );
}

function Fields({ survey, cadence, onClose }: { survey: Survey; cadence: Cadence; onClose: () => void }) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const tell = useToast();
  const periods = pastPeriods(cadence, today(), 24);
  const [from, setFrom] = useState(periods[0]?.from ?? '');
  const take = useChange((alias, { first, replace }: { first: string; replace?: boolean }) =>
    pointOf(alias, survey.id, first, replace),
  );
  const series = useSeries(survey.indicator).data;
  const measured = inTheWay(
    take.error,
    periods.filter((one) => one.from === take.variables?.first),
  );
  const asks = measured.length > 0;
  const errorOf = useFieldError(take.error);
  return (
    <Form
      draft={from}
      busy={take.isPending}
      error={asks ? null : take.error}
      verb={asks ? t.observations.replace : t.results.takeVerb}
      onSubmit={() =>
        take.mutate(
          { first: from, replace: asks || undefined },
          {
            onSuccess: () => {
              tell({ text: t.results.taken });
              onClose();
            },
          },
        )
      }
      onCancel={onClose}
    >
      <ChoiceField
        label={t.fields.period}
        value={from}
        choices={periods.map((one) => ({ value: one.from, label: format.period(one.from, one.to) }))}
        error={errorOf('from')}
        onChange={(chosen) => {
          take.reset();
          setFrom(chosen);
        }}
      />
      <InTheWay periods={measured} series={series} definition={survey.definition} />
    </Form>
  );
}
