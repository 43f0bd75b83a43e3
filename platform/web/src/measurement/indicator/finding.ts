import type { Line, Point, Series } from '../measurement.ts';
import type { Messages } from '../texts/nb.ts';

type Words = {
  value: (value: number) => string;
  period: (from: string, to: string) => string;
};

/** The points of all lines in one row, oldest first. */
export function allPoints({ lines }: { lines: readonly Line[] }): Point[] {
  return lines.flatMap(({ points }) => points);
}

/** One sentence: what the series means, as far as anybody can tell; whether it has changed is for the server to say. */
export function finding(t: Messages['findings'], series: Series, { value, period }: Words): string {
  const points = allPoints(series);
  const latest = points.at(-1);
  if (!latest) return t.nothing;
  const at = period(latest.from, latest.to);
  const { figure } = latest;
  if (figure.state !== 'known' || figure.value === undefined) {
    return figure.state === 'suppressed' ? t.hidden({ period: at }) : t.missing({ period: at });
  }
  const now = value(figure.value);
  const { baseline } = series;
  if (!baseline || series.change === 'no-baseline') return t.noBaseline({ now, period: at });
  const before = value(baseline.value);
  if (series.change === 'too-early') return t.tooEarly({ now, period: at });
  return `${t[series.change]({ before, now })}${toward(t, series, value)}`;
}

/** How the present value stands to the target. */
function toward(t: Messages['findings'], series: Series, value: (value: number) => string): string {
  const { target, reached } = series;
  if (!target || reached === undefined) return '.';
  const told = { target: value(target.value) };
  if (reached) return series.change === 'worsened' ? t.butThere(told) : t.there(told);
  return series.change === 'improved' ? t.butNotThere(told) : t.notThere(told);
}
