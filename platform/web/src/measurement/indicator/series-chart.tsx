import { Tag } from '@digdir/designsystemet-react';
import { useMemo } from 'react';
import { localText } from '../../i18n/local-text.ts';
import { boundsOf } from '../../i18n/unit.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { ChartFrame } from '../../ui/chart/chart-frame.tsx';
import type { ChartTable } from '../../ui/chart/csv.ts';
import { useReadingWords } from '../../ui/chart/reading-text.tsx';
import { chartTexts } from '../../ui/chart/texts.ts';
import { type Limits, TimeChart, type TimePoint } from '../../ui/chart/time-chart.tsx';
import { useReading } from '../figure.ts';
import type { Point, Series } from '../measurement.ts';
import { measurementTexts } from '../texts.ts';
import { allPoints, finding } from './finding.ts';

/** The series of an indicator: drawn, in one sentence, as a table and as a file. */
export function SeriesChart({ series, stale }: { series: Series; stale: boolean }) {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { unit } = series;
  const value = useMemo(() => (number: number) => format.unit(unit, number), [format, unit]);
  const tick = useMemo(() => (number: number) => format.tick(unit, number), [format, unit]);
  const points = useTimePoints(series);
  const limits = useMemo(() => limitsOf(series), [series]);
  const { baseline, target } = series;
  const title = localText(series.name, language);
  const variation = series.lines.at(-1)?.chart?.variation;
  return (
    <ChartFrame
      title={t.indicators.overTime}
      file={title}
      finding={finding(t.findings, series, { value, period: format.period })}
      notes={useNotes(series, stale)}
      tag={
        variation && (
          <Tag data-color={variation === 'concern' ? 'danger' : variation === 'improvement' ? 'success' : 'neutral'}>
            {t.variation[variation]}
          </Tag>
        )
      }
      table={useTable(series)}
    >
      <TimeChart
        title={title}
        points={points}
        format={value}
        tick={tick}
        bounds={boundsOf(unit)}
        target={target?.value}
        baseline={baseline}
        limits={limits}
      />
    </ChartFrame>
  );
}

function useTimePoints(series: Series): TimePoint[] {
  const t = useTexts(measurementTexts);
  const reading = useReading();
  return allPoints(series).map((point) => ({
    key: `${point.definition} ${point.from}`,
    from: point.from,
    to: point.to,
    reading: reading(point.figure),
    n: point.n,
    low: point.low,
    high: point.high,
    version: point.definition,
    uncertain: point.uncertain,
    signal: point.signals.length > 0 ? point.signals.map((signal) => t.signals[signal]).join(', ') : undefined,
  }));
}

/** What is usual, drawn within what the values can be at all. */
function limitsOf({ lines, unit }: Series): Limits[] {
  const [least, most] = boundsOf(unit) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return lines.flatMap(({ points, chart }) => {
    const [first, last] = [points[0], points.at(-1)];
    if (!chart || !first || !last) return [];
    const { mean, lower, upper } = chart;
    return [{ from: first.from, to: last.to, mean, lower: Math.max(least, lower), upper: Math.min(most, upper) }];
  });
}

/** What one must know to read the drawing. */
function useNotes(series: Series, stale: boolean): string[] {
  const t = useTexts(measurementTexts);
  const chart = useTexts(chartTexts);
  const points = allPoints(series);
  const hidden = points.filter(({ figure }) => figure.state === 'suppressed').length;
  const usual = series.lines.some((line) => line.chart);
  const assurance = series.lines.at(-1)?.chart?.assurance;
  const notes: (string | false | undefined)[] = [
    stale && t.findings.stale,
    hidden > 0 && chart.hidden({ n: hidden, reason: t.fewAnswers }),
    series.lines.length > 1 && chart.broken,
    usual ? chart.limits : points.some(({ low }) => low !== undefined) && chart.band,
    assurance && t.assurance[assurance],
    points.some(({ uncertain }) => uncertain) && t.findings.hollow,
    points.some(({ census }) => census) && t.findings.census,
  ];
  return notes.filter((note): note is string => Boolean(note));
}

function useTable(series: Series): ChartTable {
  const t = useTexts(measurementTexts);
  const format = useFormat();
  const reading = useReading();
  const value = (number: number) => format.unit(series.unit, number);
  const words = useReadingWords(value);
  const money = series.unit === 'ore';
  const plain = (number: number | undefined) => (number === undefined || !money ? number : number / 100);
  const shown = money ? (number: number) => value(number * 100) : value;
  const points = allPoints(series);
  const versions = series.lines.length > 1;
  const intervals = points.some(({ low }) => low !== undefined);
  const remark = ({ uncertain, census, signals }: Point) =>
    [uncertain && t.uncertain, census && t.census, ...signals.map((signal) => t.signals[signal])]
      .filter(Boolean)
      .join(', ');
  const remarks = points.some((point) => remark(point) !== '');
  return {
    columns: [
      { heading: t.fields.period },
      { heading: t.fields.value, figures: true, format: shown },
      ...(intervals ? [t.fields.low, t.fields.high].map((heading) => ({ heading, figures: true, format: shown })) : []),
      { heading: t.fields.n, figures: true, format: (number) => format.number(number) },
      ...(versions ? [{ heading: t.fields.definition, figures: true }] : []),
      ...(remarks ? [{ heading: t.fields.remark }] : []),
    ],
    rows: points.map((point) => ({
      key: `${point.definition} ${point.from}`,
      cells: [
        format.period(point.from, point.to),
        point.figure.state === 'known' ? plain(point.figure.value) : words(reading(point.figure)),
        ...(intervals ? [plain(point.low), plain(point.high)] : []),
        point.n,
        ...(versions ? [point.definition] : []),
        ...(remarks ? [remark(point)] : []),
      ],
    })),
  };
}
