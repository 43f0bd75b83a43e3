import { Textfield, ToggleGroup } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { pastPeriods, today } from '../../i18n/calendar.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useFieldError } from '../../ui/problem-message.tsx';
import { useToast } from '../../ui/toast.tsx';
import { observe } from '../api.ts';
import type { Indicator, PointDraft } from '../measurement.ts';
import { useChange } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import { paste, readNumber } from './paste.ts';
import { PastedRows } from './pasted-rows.tsx';

type ObserveDialogProps = { indicator: Indicator; open: boolean; onClose: () => void };

/** Puts in one measurement, or many from a spreadsheet. */
export function ObserveDialog({ indicator, open, onClose }: ObserveDialogProps) {
  const t = useTexts(measurementTexts);
  const [way, setWay] = useState('one');
  return (
    <FormDialog open={open} title={t.observations.add} onClose={onClose}>
      <ToggleGroup
        data-size="sm"
        variant="secondary"
        data-toggle-group={t.observations.way}
        value={way}
        onChange={setWay}
      >
        <ToggleGroup.Item value="one">{t.observations.one}</ToggleGroup.Item>
        <ToggleGroup.Item value="many">{t.observations.many}</ToggleGroup.Item>
      </ToggleGroup>
      {way === 'one' ? (
        <One indicator={indicator} onClose={onClose} />
      ) : (
        <Many indicator={indicator} onClose={onClose} />
      )}
    </FormDialog>
  );
}

type Props = { indicator: Indicator; onClose: () => void };

function useObserve({ indicator, onClose }: Props) {
  const t = useTexts(measurementTexts);
  const tell = useToast();
  const save = useChange((alias, points: PointDraft[]) => observe(alias, indicator.id, points));
  return {
    busy: save.isPending,
    error: save.error,
    submit: (points: PointDraft[]) =>
      save.mutate(points, {
        onSuccess: () => {
          tell({ text: t.observations.saved({ n: points.length }) });
          onClose();
        },
      }),
  };
}

function One(props: Props) {
  const { indicator, onClose } = props;
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const { unit } = indicator.definition;
  const periods = pastPeriods(indicator.cadence, today(), 36);
  const [from, setFrom] = useState(periods[0]?.from ?? '');
  const [written, setWritten] = useState({ first: '', n: '', population: '' });
  const [tried, setTried] = useState(false);
  const { busy, error, submit } = useObserve(props);
  const errorOf = useFieldError(error);
  const share = unit === 'percent';
  const wrong = {
    first: wants(written.first, true, t.observations.number),
    n: wants(written.n, unit !== 'count', t.observations.number),
    population: wants(written.population, false, t.observations.number),
  };
  const put = (part: Partial<typeof written>) => setWritten({ ...written, ...part });
  const send = () => {
    setTried(true);
    const period = periods.find((one) => one.from === from);
    if (!period || wrong.first || wrong.n || wrong.population) return;
    const first = readNumber(written.first);
    const value = unit === 'ore' && first !== undefined ? Math.round(first * 100) : first;
    submit([
      {
        ...period,
        ...(share ? { numerator: first } : { value }),
        n: written.n ? readNumber(written.n) : undefined,
        population: written.population ? readNumber(written.population) : undefined,
      },
    ]);
  };
  const said = (field: string, own: string | undefined) => errorOf(`points[0].${field}`) ?? (tried ? own : undefined);
  return (
    <Form busy={busy} error={error} verb={t.observations.save} onSubmit={send} onCancel={onClose}>
      <ChoiceField
        label={t.fields.period}
        value={from}
        choices={periods.map((one) => ({ value: one.from, label: format.period(one.from, one.to) }))}
        error={errorOf('points[0].from')}
        onChange={setFrom}
      />
      <Textfield
        label={share ? t.observations.numerator : t.observations.valueIn({ unit: t.units[unit] })}
        description={share ? t.observations.numeratorHelp : undefined}
        inputMode="decimal"
        value={written.first}
        error={said(share ? 'numerator' : 'value', wrong.first)}
        onChange={(event) => put({ first: event.target.value })}
      />
      {unit !== 'count' && (
        <Textfield
          label={share ? t.observations.n : t.observations.nOther}
          description={t.observations.nHelp}
          inputMode="numeric"
          value={written.n}
          error={said('n', wrong.n)}
          onChange={(event) => put({ n: event.target.value })}
        />
      )}
      {share && (
        <Textfield
          label={t.observations.population}
          description={t.observations.populationHelp}
          inputMode="numeric"
          value={written.population}
          error={said('population', wrong.population)}
          onChange={(event) => put({ population: event.target.value })}
        />
      )}
    </Form>
  );
}

function wants(text: string, required: boolean, told: string): string | undefined {
  if (text.trim() === '') return required ? told : undefined;
  return readNumber(text) === undefined ? told : undefined;
}

function Many(props: Props) {
  const { indicator, onClose } = props;
  const t = useTexts(measurementTexts);
  const [text, setText] = useState('');
  const { busy, error, submit } = useObserve(props);
  const { unit } = indicator.definition;
  const rows = paste(text, indicator.cadence, unit);
  const points = rows.flatMap(({ point }) => (point ? [point] : []));
  const faulty = rows.length - points.length;
  return (
    <Form
      busy={busy}
      error={error}
      verb={t.observations.saveMany({ n: points.length })}
      onSubmit={() => {
        if (points.length > 0 && faulty === 0) submit(points);
      }}
      onCancel={onClose}
    >
      <Textfield
        multiline
        rows={6}
        label={t.observations.paste}
        description={unit === 'percent' ? t.observations.pasteShare : t.observations.pasteValue}
        value={text}
        error={faulty > 0 ? t.observations.faulty({ n: faulty }) : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      {rows.length > 0 && <PastedRows rows={rows} unit={unit} />}
    </Form>
  );
}
