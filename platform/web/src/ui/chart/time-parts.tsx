import { area, line } from 'd3-shape';
import type { Language } from '../../i18n/language.ts';
import { spread, timeTicks } from './axis.ts';
import type { EndLabel, Limits, Marks } from './time-chart.tsx';
import { breaks, type Layout, middle, type Placed, runs } from './time-scale.ts';

type Part = { layout: Layout };

/** The lines across with their values, and the months under them. */
export function Grid({ layout, language, format }: Part & { language: Language; format: (value: number) => string }) {
  const { left, right, width, bottom, x, y } = layout;
  const [from = 0, to = 1] = x.domain();
  const [start = 0, end = 0] = x.range();
  return (
    <>
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
          <text className="chart-tick" x={left - 8} y={y(tick)} dy={4} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {timeTicks(language, [from, to], end - start).map(({ at, label }) => (
        <text key={at} className="chart-tick" x={x(at)} y={bottom + 20} textAnchor="middle">
          {label}
        </text>
      ))}
    </>
  );
}

/** What is usual: the mean, and the limits that hardly anything falls outside of by chance. */
export function LimitLines({ layout: { x, y }, limits }: Part & { limits: readonly Limits[] }) {
  const edge = (iso: string) => Math.max(x.range()[0]! - 10, Math.min(x.range()[1]! + 8, x(Date.parse(iso))));
  return limits.map(({ from, to, mean, lower, upper }) => {
    const [x1, x2] = [edge(from), edge(to)];
    return (
      <g key={from}>
        <rect className="chart-usual" x={x1} width={Math.max(0, x2 - x1)} y={y(upper)} height={y(lower) - y(upper)} />
        <line className="chart-mean" x1={x1} x2={x2} y1={y(mean)} y2={y(mean)} />
        <line className="chart-limit" x1={x1} x2={x2} y1={y(upper)} y2={y(upper)} />
        <line className="chart-limit" x1={x1} x2={x2} y1={y(lower)} y2={y(lower)} />
      </g>
    );
  });
}

/** The 95 % interval round the line, and as a bar round a point that stands alone. */
export function Bands({ layout: { points, y } }: Part) {
  const band = area<Placed & { value: number }>()
    .x((point) => point.x)
    .y0((point) => y(point.low ?? point.value))
    .y1((point) => y(point.high ?? point.value));
  return runs(points)
    .filter((run) => run.some(({ low, high }) => low !== undefined && high !== undefined))
    .map((run) => {
      const [first] = run;
      if (!first) return null;
      if (run.length > 1) return <path key={first.key} className="chart-band" d={band(run) ?? ''} />;
      const [low, high] = [y(first.low ?? first.value), y(first.high ?? first.value)];
      return <line key={first.key} className="chart-bar" x1={first.x} x2={first.x} y1={low} y2={high} />;
    });
}

/** Where one wants to be, and where one was, from then on. */
export function MarkLines({ layout: { x, y, left, right, width }, target, baseline }: Part & Marks) {
  const start = baseline ? Math.max(left + 4, Math.min(x.range()[1]!, x(middle(baseline)))) : 0;
  return (
    <>
      {target !== undefined && (
        <line className="chart-target" x1={left} x2={width - right} y1={y(target)} y2={y(target)} />
      )}
      {baseline && (
        <>
          <line
            className="chart-baseline"
            x1={start}
            x2={width - right}
            y1={y(baseline.value)}
            y2={y(baseline.value)}
          />
          <path className="chart-baseline-mark" d={diamond(start, y(baseline.value), 9)} />
        </>
      )}
    </>
  );
}

/** A line down where the definition changed, with its number. */
export function Breaks({ layout, labelOf }: Part & { labelOf: (version: number) => string }) {
  return breaks(layout.points).map(({ x, version }) => {
    const late = x > layout.width - layout.right - 110;
    return (
      <g key={version}>
        <line className="chart-break" x1={x} x2={x} y1={layout.top - 8} y2={layout.bottom} />
        <text
          className="chart-break-label"
          x={late ? x - 6 : x + 6}
          y={layout.top - 8}
          dy={4}
          textAnchor={late ? 'end' : 'start'}
        >
          {labelOf(version)}
        </text>
      </g>
    );
  });
}

/** The line itself, one for each run of points that hang together. */
export function Lines({ layout: { points } }: Part) {
  const draw = line<Placed & { y: number }>()
    .x((point) => point.x)
    .y((point) => point.y);
  return runs(points).map((run) => <path key={run[0]?.key} className="chart-line" d={draw(run) ?? ''} />);
}

/** What each line is, at its right end; none lies on another. */
export function EndLabels({ layout, labels }: Part & { labels: readonly EndLabel[] }) {
  const { y, width, right, top, bottom, narrow } = layout;
  const wanted = labels.map(({ value }) => Math.max(top, y(value)));
  const places = spread(wanted, 15, bottom);
  return labels.map(({ key, text }, index) => {
    const inside = narrow && key !== 'last';
    return (
      <text
        key={key}
        className="chart-end"
        data-what={key}
        data-inside={inside}
        x={inside ? width - right - 2 : width - right + 6}
        y={inside ? wanted[index] : places[index]}
        dy={inside ? (key === 'baseline' ? 15 : -5) : 4}
        textAnchor={inside ? 'end' : 'start'}
      >
        {text}
      </text>
    );
  });
}

/** A point: larger when it stands out, hollow when it rests on few answers, hatched at the foot when it is withheld. */
export function PointMark({ point, layout, active }: Part & { point: Placed; active: boolean }) {
  const { x, y, reading, signal, uncertain } = point;
  if (y === undefined) {
    const foot = layout.bottom - 14;
    return (
      <>
        <rect className="chart-hit" x={x - 12} y={foot - 6} width={24} height={24} />
        <rect className="chart-hidden" data-kind={reading.kind} x={x - 5} y={foot} width={10} height={14} rx={2} />
        {reading.kind === 'suppressed' &&
          [0, 5, 10].map((down) => (
            <line key={down} className="chart-hatch" x1={x - 5} x2={x + 5} y1={foot + down + 4} y2={foot + down - 2} />
          ))}
        {active && <rect className="chart-focus" x={x - 9} y={foot - 4} width={18} height={22} rx={4} />}
      </>
    );
  }
  const dense = (layout.width - layout.left - layout.right) / layout.points.length < 14;
  const radius = signal ? 6.5 : active ? 5.5 : dense ? 3 : 4;
  return (
    <>
      <circle className="chart-hit" cx={x} cy={y} r={12} />
      {active && <circle className="chart-focus" cx={x} cy={y} r={radius + 4} />}
      <circle
        className="chart-dot"
        data-signal={signal !== undefined}
        data-uncertain={uncertain}
        cx={x}
        cy={y}
        r={radius}
      />
    </>
  );
}

/** A shape that is told from a circle without colour. */
export function diamond(x: number, y: number, half: number): string {
  return `M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`;
}
