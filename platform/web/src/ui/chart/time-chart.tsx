import { useMemo } from 'react';
import { formatPeriod } from '../../i18n/period.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import type { Reading } from './reading.ts';
import { useReadingWords } from './reading-text.tsx';
import type { Messages } from './texts/nb.ts';
import { chartTexts } from './texts.ts';
import { Bands, Breaks, EndLabels, Grid, LimitLines, Lines, MarkLines, PointMark } from './time-parts.tsx';
import { layOut, type Placed } from './time-scale.ts';
import { Tip } from './tip.tsx';
import { usePoints } from './use-points.ts';
import { useWidth } from './use-width.ts';
import './time-chart.css';

export type TimePoint = {
  key: string;
  /** The period's first and last day, as ISO dates. */
  from: string;
  to: string;
  reading: Reading;
  n?: number;
  /** The 95 % interval. */
  low?: number;
  high?: number;
  /** Of the definition; a line never goes from one to another. */
  version?: number;
  /** Set when there are so few answers that the value is only a hint. */
  uncertain?: boolean;
  /** Why the point stands out, in words; it is drawn larger. */
  signal?: string;
};

/** Where one wants to be, and where one was. */
export type Marks = { target?: number; baseline?: { value: number; from: string; to: string } };

/** What is usual in a stretch of time, as the server has computed it. */
export type Limits = { from: string; to: string; mean: number; lower: number; upper: number };

type TimeChartProps = Marks & {
  title: string;
  /** Oldest first. */
  points: readonly TimePoint[];
  format: (value: number) => string;
  /** The same on the axis, when it is shorter there. */
  tick?: (value: number) => string;
  /** What the values can be at all, such as 0 to 1 for a share. */
  bounds?: readonly [number, number];
  limits?: readonly Limits[];
  height?: number;
};

const none: readonly Limits[] = [];

/** A series over time: a line with points and the interval round them (or, where it is known, what is usual), the target and the baseline, broken where it is not one line. */
export function TimeChart(props: TimeChartProps) {
  const { title, points, format, bounds, target, baseline, limits = none, height = 280, tick = format } = props;
  const t = useTexts(chartTexts);
  const { language } = useLanguage();
  const [ref, width] = useWidth<HTMLDivElement>();
  const tell = useTold(format);
  const labels = useMemo(
    () => endLabels(t, { points, target, baseline, limits, format, tick }),
    [t, points, target, baseline, limits, format, tick],
  );
  const layout = useMemo(() => {
    const texts = labels.map(({ text }) => text);
    return layOut({ points, marks: { target, baseline }, limits, bounds, width, height, format: tick, labels: texts });
  }, [points, target, baseline, limits, bounds, width, height, tick, labels]);
  const stops = usePoints(layout.points.length);
  if (points.length === 0) return null;
  const shown = stops.active === undefined ? undefined : layout.points[stops.active];
  return (
    <div ref={ref} className="time-chart">
      <svg
        width={width}
        height={height}
        role="group"
        aria-label={`${title}. ${t.keys}`}
        onPointerMove={(event) => stops.show(nearest(layout.points, event.nativeEvent.offsetX))}
        onPointerLeave={stops.hide}
      >
        <g aria-hidden>
          <Grid layout={layout} language={language} format={tick} />
          <LimitLines layout={layout} limits={limits} />
          {limits.length === 0 && <Bands layout={layout} />}
          <MarkLines layout={layout} target={target} baseline={baseline} />
          <Breaks layout={layout} labelOf={(version) => t.definition({ version: String(version) })} />
          <Lines layout={layout} />
          <EndLabels layout={layout} labels={labels} />
        </g>
        {layout.points.map((point, index) => (
          <g
            key={point.key}
            className="chart-point"
            {...stops.of(index, t.point({ label: formatPeriod(language, point.from, point.to), told: tell(point) }))}
          >
            <PointMark point={point} layout={layout} active={stops.active === index} />
          </g>
        ))}
      </svg>
      {shown && (
        <Tip
          x={shown.x}
          y={shown.y ?? layout.bottom - 12}
          width={width}
          title={formatPeriod(language, shown.from, shown.to)}
        >
          {tell(shown)}
        </Tip>
      )}
    </div>
  );
}

/** `spread` and `many` stand in for the interval and the number when these are something else. */
type Said = Omit<TimePoint, 'key' | 'from' | 'to'> & { spread?: string; many?: string };

/** What a point says: its value, how sure it is, how many it rests on, and why it stands out. */
export function useTold(format: (value: number) => string) {
  const t = useTexts(chartTexts);
  const words = useReadingWords(format);
  const { number } = useFormat();
  return ({ reading, low, high, n, uncertain, signal, spread, many }: Said) => {
    const known = reading.kind === 'known';
    return [
      words(reading),
      known &&
        (spread ?? (low !== undefined && high !== undefined && t.interval({ low: format(low), high: format(high) }))),
      known && (many ?? (n !== undefined && t.count({ n: number(n) }))),
      known && uncertain && t.uncertain,
      known && signal,
    ]
      .filter(Boolean)
      .join(', ');
  };
}

export type EndLabel = { key: string; text: string; value: number };

type Labelled = Pick<TimeChartProps, 'points' | 'target' | 'baseline' | 'format'> & {
  limits: readonly Limits[];
  tick: (value: number) => string;
};

/** What stands at the right end of each line instead of a legend. */
function endLabels(t: Messages, { points, target, baseline, limits, format, tick }: Labelled): EndLabel[] {
  const last = points.at(-1)?.reading;
  const usual = limits.at(-1);
  const labels: (EndLabel | undefined)[] = [
    last?.kind === 'known' ? { key: 'last', text: format(last.value), value: last.value } : undefined,
    target === undefined ? undefined : { key: 'target', text: t.target({ value: format(target) }), value: target },
    baseline && { key: 'baseline', text: t.baseline({ value: format(baseline.value) }), value: baseline.value },
    usual && { key: 'upper', text: t.upper({ value: tick(usual.upper) }), value: usual.upper },
    usual && { key: 'mean', text: t.mean({ value: tick(usual.mean) }), value: usual.mean },
    usual && { key: 'lower', text: t.lower({ value: tick(usual.lower) }), value: usual.lower },
  ];
  return labels.filter((label): label is EndLabel => label !== undefined);
}

function nearest(points: readonly Placed[], x: number): number {
  const away = points.map((point) => Math.abs(point.x - x));
  return away.indexOf(Math.min(...away));
}
