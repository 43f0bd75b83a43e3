import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { textWidth } from './axis.ts';
import { knownValue, type Reading } from './reading.ts';
import { useReadingWords } from './reading-text.tsx';
import { chartTexts } from './texts.ts';
import { useTold } from './time-chart.tsx';
import { diamond } from './time-parts.tsx';
import { Tip } from './tip.tsx';
import { usePoints } from './use-points.ts';
import { useWidth } from './use-width.ts';
import './time-chart.css';
import './dot-plot.css';

export type DotRow = {
  key: string;
  name: string;
  /** The reader's own municipality. */
  own?: boolean;
  reading: Reading;
  low?: number;
  high?: number;
  n?: number;
  uncertain?: boolean;
  /** What the bar is, in words, when it is not the 95 % interval; and how many, when it is not told exactly. */
  spread?: string;
  many?: string;
};

type DotPlotProps = {
  title: string;
  /** In an order that says nothing of the values, such as by name: this is not a table of winners. */
  rows: readonly DotRow[];
  format: (value: number) => string;
  bounds?: readonly [number, number];
  /** A line through all rows, such as the mean of the group. */
  reference?: { value: number; label: string };
};

type Frame = { x: ScaleLinear<number, number>; left: number; right: number; width: number; narrow: boolean };

/** A value with its interval for each of several; one's own is marked by shape and by words, what is withheld is hatched. */
export function DotPlot({ title, rows, format, bounds, reference }: DotPlotProps) {
  const t = useTexts(chartTexts);
  const words = useReadingWords(format);
  const [ref, width] = useWidth<HTMLDivElement>();
  const tell = useTold(format);
  const stops = usePoints(rows.length);
  const narrow = width < 520;
  const step = narrow ? 50 : 34;
  const top = reference ? 24 : 4;
  // without a single value there is no scale to draw
  const measured = reference !== undefined || rows.some(({ reading }) => knownValue(reading) !== undefined);
  const height = top + rows.length * step + (measured ? 28 : 4);
  const frame = frameOf({ rows, bounds, reference, width, narrow, words, own: t.own });
  const { x } = frame;
  const active = stops.active === undefined ? undefined : rows[stops.active];
  const middleOf = (index: number) => top + index * step + (narrow ? 34 : step / 2);
  const at = active && knownValue(active.reading);
  return (
    <div ref={ref} className="dot-plot">
      <svg width={width} height={height} role="group" aria-label={`${title}. ${t.keys}`}>
        <g aria-hidden>
          {measured &&
            x.ticks(narrow ? 4 : 6).map((tick) => (
              <g key={tick}>
                <line className="chart-grid" x1={x(tick)} x2={x(tick)} y1={top} y2={height - 26} />
                <text className="chart-tick" x={x(tick)} y={height - 8} textAnchor="middle">
                  {format(tick)}
                </text>
              </g>
            ))}
          {reference && (
            <>
              <line
                className="dot-reference"
                x1={x(reference.value)}
                x2={x(reference.value)}
                y1={14}
                y2={height - 26}
              />
              <text
                className="chart-tick"
                x={x(reference.value) + (x(reference.value) > width * 0.6 ? -6 : 6)}
                y={14}
                textAnchor={x(reference.value) > width * 0.6 ? 'end' : 'start'}
              >
                {reference.label}
              </text>
            </>
          )}
        </g>
        {rows.map((row, index) => (
          <g
            key={row.key}
            className="chart-point"
            {...stops.of(index, t.point({ label: row.own ? `${row.name} (${t.own})` : row.name, told: tell(row) }))}
            onPointerEnter={() => stops.show(index)}
            onPointerLeave={stops.hide}
          >
            <Row
              row={row}
              y={middleOf(index)}
              step={step}
              frame={frame}
              own={t.own}
              told={words(row.reading)}
              active={stops.active === index}
            />
          </g>
        ))}
      </svg>
      {active && at !== undefined && stops.active !== undefined && (
        <Tip x={x(at)} y={middleOf(stops.active)} width={width} title={active.name}>
          {tell(active)}
        </Tip>
      )}
    </div>
  );
}

type FrameOf = Pick<DotPlotProps, 'rows' | 'bounds' | 'reference'> & {
  width: number;
  narrow: boolean;
  words: (reading: Reading) => string;
  own: string;
};

function frameOf({ rows, bounds, reference, width, narrow, words, own }: FrameOf): Frame {
  const names = rows.map((row) => textWidth(row.own ? `${row.name} (${own})` : row.name, 14));
  const told = rows
    .filter(({ reading }) => reading.kind === 'known')
    .map(({ reading }) => textWidth(words(reading), 14));
  const left = narrow ? 12 : Math.min(width * 0.34, Math.max(72, ...names) + 20);
  const right = Math.max(24, ...told) + 24;
  const values = rows.flatMap(({ reading, low, high }) => {
    const value = knownValue(reading);
    return value === undefined ? [] : [value, low ?? value, high ?? value];
  });
  if (reference) values.push(reference.value);
  const domain = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [...(bounds ?? [0, 1])];
  const x = scaleLinear().domain(domain).nice(6);
  if (bounds) x.domain([Math.max(bounds[0], x.domain()[0]!), Math.min(bounds[1], x.domain()[1]!)]);
  if (x.domain()[0] === x.domain()[1]) x.domain([x.domain()[0]! - 1, x.domain()[1]! + 1]);
  return { x: x.range([left, width - right]), left, right, width, narrow };
}

type RowProps = { row: DotRow; y: number; step: number; frame: Frame; own: string; told: string; active: boolean };

function Row({ row, y, step, frame: { x, left, right, width, narrow }, own, told, active }: RowProps) {
  const value = knownValue(row.reading);
  const name = row.own ? `${row.name} (${own})` : row.name;
  const boxTop = narrow ? y - 34 : y - step / 2;
  return (
    <g data-own={row.own}>
      <rect className="dot-row" x={0} width={width} y={boxTop + 1} height={step - 2} rx={6} />
      {active && <rect className="chart-focus" x={1} width={width - 2} y={boxTop + 2} height={step - 4} rx={5} />}
      <text className="dot-name" x={8} y={narrow ? y - 16 : y} dy={narrow ? 0 : 5} aria-hidden>
        {name}
      </text>
      {value === undefined ? (
        <Nothing
          kind={row.reading.kind}
          told={told}
          x1={narrow ? 8 : left}
          x2={narrow ? width - 8 : width - right}
          y={y}
          size={narrow ? 12 : 13}
        />
      ) : (
        <>
          {row.low !== undefined && row.high !== undefined && (
            <line className="dot-bar" x1={x(row.low)} x2={x(row.high)} y1={y} y2={y} />
          )}
          {row.own ? (
            <path className="dot-own" d={diamond(x(value), y, 8)} />
          ) : (
            <circle className="dot" data-uncertain={row.uncertain} cx={x(value)} cy={y} r={5.5} />
          )}
          <text className="dot-value" x={width - 8} y={y} dy={5} textAnchor="end" aria-hidden>
            {told}
          </text>
        </>
      )}
    </g>
  );
}

type NothingProps = { kind: Reading['kind']; told: string; x1: number; x2: number; y: number; size: number };

/** A row without a value: hatched when it is withheld, dotted when nobody knows, blank when it does not apply; always with words. */
function Nothing({ kind, told, x1, x2, y, size }: NothingProps) {
  const pattern = useId();
  const wide = Math.min(x2 - x1, textWidth(told, size) + 20);
  const middle = (x1 + x2) / 2;
  return (
    <g aria-hidden>
      {kind === 'suppressed' && (
        <>
          <pattern id={pattern} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className="dot-hatch" x1={0} x2={0} y1={0} y2={7} />
          </pattern>
          <rect
            className="dot-hidden"
            x={x1}
            width={Math.max(0, x2 - x1)}
            y={y - 8}
            height={16}
            fill={`url(#${pattern})`}
          />
        </>
      )}
      {kind === 'unknown' && <line className="dot-unknown" x1={x1} x2={x2} y1={y} y2={y} />}
      <rect className="dot-label" data-kind={kind} x={middle - wide / 2} width={wide} y={y - 11} height={22} rx={11} />
      <text className="dot-told" x={middle} y={y} dy={4.5} textAnchor="middle" fontSize={size}>
        {told}
      </text>
    </g>
  );
}
