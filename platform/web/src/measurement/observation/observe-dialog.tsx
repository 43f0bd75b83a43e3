import { Textfield, ToggleGroup } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { type Period, pastPeriods, today } from '../../i18n/calendar.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Form } from '../../ui/form.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useFieldError } from '../../ui/problem-message.tsx';
import { useToast } from '../../ui/toast.tsx';
import { observe } from '../api.ts';
import type { Indicator, PointDraft, Series } from '../measurement.ts';
import { useChange, useRefresh } from '../queries.ts';
import { measurementTexts } from '../texts.ts';
import { InTheWay, inTheWay, usePointWords } from './in-the-way.tsx';
import { paste, readNumber } from './paste.ts';
import { PastedRows } from './pasted-rows.tsx';

type ObserveDialogProps = { indicator: Indicator; series: Series; open: boolean; onClose: () => void };

/** Puts in one measurement, or many from a spreadsheet. */
export function ObserveDialog({ indicator, series, open, onClose }: ObserveDialogProps) {
  const t = useTexts(measurementTexts);
  const [way, setWay] = useState('one');
  return (
    <FormDialog open={open} title={t.observations.add} onClose={onClose}>
      <ToggleGroup data-size="sm" data-toggle-group={t.observations.way} value={way} onChange={setWay}>
        <ToggleGroup.Item value="one">{t.observations.one}</ToggleGroup.Item>
        <ToggleGroup.Item value="many">{t.observations.many}</ToggleGroup.Item>
      </ToggleGroup>
      {way === 'one' ? (
        <One indicator={indicator} series={series} onClose={onClose} />
      ) : (
        <Many indicator={indicator} series={series} onClose={onClose} />
      )}
    </FormDialog>
  );
}

type Props = { indicator: Indicator; series: Series; onClose: () => void };

/** Sends points; when some periods are measured already it asks, and what is sent the second time as it was replaces them. */
function useObserve({ indicator, onClose }: Props) {
  const t = useTexts(measurementTexts);
  const tell = useToast();
  const refresh = useRefresh();
  const save = useChange((alias, { points, replace }: { points: PointDraft[]; replace?: boolean }) =>
    observe(alias, indicator.id, points, replace),
  );
  const measured = inTheWay(save.error, save.variables?.points ?? []);
  const asks = measured.length > 0;
  return {
    busy: save.isPending,
    error: asks ? null : save.error,
    measured,
    verb: asks ? t.observations.replace : undefined,
    forget: () => save.reset(),
    submit: (points: PointDraft[]) =>
      save.mutate(
        { points, replace: asks || undefined },
        {
          onSuccess: () => {
            tell({ text: t.observations.saved({ n: points.length }) });
            onClose();
          },
          onError: () => void refresh(), // what is in the way may be somebody else's, and newer than what is shown
        },
      ),
  };
}

function One(props: Props) {
  const { indicator, series, onClose } = props;
  const { next } = series;
  const t = useTexts(measurementTexts);
  const { unit } = indicator.definition;
  const periods = usePeriods(indicator, next);
  const [from, setFrom] = useState(next?.from ?? '');
  const [written, setWritten] = useState({ first: '', n: '', population: '' });
  const [tried, setTried] = useState(false);
  const { busy, error, measured, verb, forget, submit } = useObserve(props);
  const errorOf = useFieldError(error);
  const share = unit === 'percent';
  const wrong = {
    first: wants(written.first, true, t.observations.number),
    n: wants(written.n, unit !== 'count', t.observations.number),
    population: wants(written.population, false, t.observations.number),
  };
  const put = (part: Partial<typeof written>) => {
    forget();
    setWritten({ ...written, ...part });
  };
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
    <Form
      draft={[from, written]}
      busy={busy}
      error={error}
      verb={verb ?? t.observations.save}
      onSubmit={send}
      onCancel={onClose}
    >
      <ChoiceField
        label={t.fields.period}
        description={next ? undefined : t.observations.allMeasured}
        value={from}
        choices={usePeriodChoices(periods, series, indicator.definition.version)}
        error={errorOf('points[0].from') ?? (tried && from === '' ? t.observations.choosePeriod : undefined)}
        onChange={(chosen) => {
          forget();
          setFrom(chosen);
        }}
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
      <InTheWay periods={measured} series={series} definition={indicator.definition.version} />
    </Form>
  );
}

/** Those that are over, the latest first; that which is to be measured next is always among them. */
function usePeriods({ cadence }: Indicator, next: Series['next']): Period[] {
  const periods = pastPeriods(cadence, today(), 36);
  return next && periods.every(({ from }) => from !== next.from) ? [...periods, next] : periods;
}

/** Each by its name, with what it is measured as; none is chosen before anybody has when all are measured. */
function usePeriodChoices(periods: readonly Period[], series: Series, definition: number) {
  const t = useTexts(measurementTexts).observations;
  const format = useFormat();
  const told = usePointWords(series, definition);
  const choices = periods.map((one) => {
    const period = format.period(one.from, one.to);
    const value = told(one);
    return { value: one.from, label: value === undefined ? period : t.measuredAs({ period, value }) };
  });
  return series.next ? choices : [{ value: '', label: t.choosePeriod }, ...choices];
}

function wants(text: string, required: boolean, told: string): string | undefined {
  if (text.trim() === '') return required ? told : undefined;
  return readNumber(text) === undefined ? told : undefined;
}

function Many(props: Props) {
  const { indicator, series, onClose } = props;
  const t = useTexts(measurementTexts);
  const [text, setText] = useState('');
  const { busy, error, measured, verb, forget, submit } = useObserve(props);
  const { unit } = indicator.definition;
  const rows = paste(text, indicator.cadence, unit);
  const points = rows.flatMap(({ point }) => (point ? [point] : []));
  const faulty = rows.length - points.length;
  return (
    <Form
      draft={text}
      busy={busy}
      error={error}
      verb={verb ?? t.observations.saveMany({ n: points.length })}
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
        onChange={(event) => {
          forget();
          setText(event.target.value);
        }}
      />
      {rows.length > 0 && <PastedRows rows={rows} unit={unit} />}
      <InTheWay periods={measured} series={series} definition={indicator.definition.version} />
    </Form>
  );
}
