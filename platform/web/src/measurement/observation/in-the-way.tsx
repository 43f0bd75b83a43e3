import { Alert } from '@digdir/designsystemet-react';
import { Problem } from '../../api/problem.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useReadingWords } from '../../ui/chart/reading-text.tsx';
import { useReading } from '../figure.ts';
import type { Series } from '../measurement.ts';
import { measurementTexts } from '../texts.ts';

type Period = { from: string; to: string };

/** How many are named before the rest are counted. */
const few = 5;

/** Which of the periods that were sent are measured already and differ, if that is what the server said; nothing else. */
export function inTheWay<P extends Period>(error: unknown, sent: readonly P[]): P[] {
  if (!(error instanceof Problem) || error.rule !== 'measured') return [];
  const named = sent.filter((_, index) => error.errors.some(({ field }) => field.startsWith(`points[${index}]`)));
  return named.length > 0 ? named : [...sent];
}

/** The point that stands in a period by a definition, in words. */
export function usePointWords(series: Series | undefined, definition: number): (period: Period) => string | undefined {
  const format = useFormat();
  const reading = useReading();
  const words = useReadingWords((value) => format.unit(series?.unit ?? 'count', value));
  return ({ from, to }) => {
    const point = series?.lines
      .find((line) => line.definition.version === definition)
      ?.points.find((one) => one.id !== undefined && one.from === from && one.to === to);
    return point && words(reading(point.figure));
  };
}

type InTheWayProps = { periods: readonly Period[]; series?: Series; definition: number };

/** Says what is measured already, and asks whether it is to be replaced; the form's own button answers. */
export function InTheWay({ periods, series, definition }: InTheWayProps) {
  const t = useTexts(measurementTexts).observations;
  const format = useFormat();
  const told = usePointWords(series, definition);
  if (periods.length === 0) return null;
  return (
    <Alert data-color="warning" role="alert">
      {periods.slice(0, few).map((period) => (
        <p key={period.from}>
          {t.inTheWay({ period: format.period(period.from, period.to), value: told(period) ?? '…' })}
        </p>
      ))}
      {periods.length > few && <p>{t.inTheWayMore({ n: periods.length - few })}</p>}
      <p>
        <strong>{t.replaceAsk}</strong> {t.replaceKept}
      </p>
    </Alert>
  );
}
