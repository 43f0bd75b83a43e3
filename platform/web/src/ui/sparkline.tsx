import { curveMonotoneX, line } from 'd3-shape';
import { useFormat } from '../i18n/use-format.ts';
import { useTexts } from '../i18n/use-texts.tsx';
import { uiTexts } from './texts.ts';
import './sparkline.css';

const width = 104;
const height = 28;
const margin = 4;

/** `alone` when nobody has told of the steps on either side, so that no line is drawn. */
type Point = { x: number; y: number; value: number; alone: boolean };

/** How the citizen feels through the steps, −2 to 2; a step nobody has told about is a gap. */
export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const t = useTexts(uiTexts);
  const format = useFormat();
  const points = place(values);
  const known = points.filter((point): point is Point => point !== null);
  if (known.length === 0) return <span className="sparkline-none">{t.sparkline.none}</span>;
  const felt = known.map((point) => point.value);
  const label = t.sparkline.range({ low: format.number(Math.min(...felt)), high: format.number(Math.max(...felt)) });
  return (
    <svg className="sparkline" width={width} height={height} role="img" aria-label={label}>
      <line className="sparkline-zero" x1={0} x2={width} y1={height / 2} y2={height / 2} aria-hidden />
      <path className="sparkline-line" d={draw(points)} aria-hidden />
      {known
        .filter((point) => point.value <= -2 || point.alone)
        .map((point) => (
          <circle
            key={point.x}
            className="sparkline-dot"
            data-low={point.value <= -2}
            cx={point.x}
            cy={point.y}
            r={3}
            aria-hidden
          />
        ))}
    </svg>
  );
}

function place(values: readonly (number | null)[]): (Point | null)[] {
  const apart = values.length > 1 ? (width - 2 * margin) / (values.length - 1) : 0;
  const told = (index: number) => (values[index] ?? null) !== null;
  return values.map((value, index) => {
    if (value === null) return null;
    const y = height / 2 - (value / 2) * (height / 2 - margin);
    return { x: margin + index * apart, y, value, alone: !told(index - 1) && !told(index + 1) };
  });
}

function draw(points: (Point | null)[]): string {
  const path = line<Point | null>()
    .defined((point) => point !== null)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0)
    .curve(curveMonotoneX);
  return path(points) ?? '';
}
