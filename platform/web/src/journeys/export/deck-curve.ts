import type { ExperienceLine } from '../model/journey.ts';
import { type ChartSlide, cell, type Row, type Saying, type Slide, type Told, WIDTH } from './deck.ts';
import { tableSlides } from './deck-table.ts';

/** With more steps than these, their names stand in the table alone. */
const NAMED = 12;
const MOST_LINES = 6;

/** The curve of each experience lane as a chart, and the same in numbers; nothing where nobody has said anything. */
export function curveSlides({ journey, experience }: Told, say: Saying): Slide[] {
  const { t } = say;
  return journey.lanes.flatMap((lane) => {
    const lines = experience.lines.filter((line) => line.lane === lane.id);
    if (lines.length === 0) return [];
    const alone = journey.lanes.filter((one) => one.kind === lane.kind).length === 1;
    const title = alone ? t.deck.curve : `${t.deck.curve}: ${lane.label}`;
    const named = lines.map((line) => ({ ...line, name: line.name ?? t.someone }));
    const chart: ChartSlide = {
      kind: 'chart',
      title,
      note: t.deck.gapNote,
      alt: t.deck.curveAlt({ lines: named.map((line) => told(line, say)).join(' ') }),
      axis: t.deck.curveAxis,
      labels: journey.steps.map((step, i) => {
        const n = say.number(i + 1);
        return journey.steps.length > NAMED ? n : t.deck.numbered({ n, name: step.name });
      }),
      lines: named.map(({ name, points }) => ({ name, values: points.map((point) => point.value ?? null) })),
    };
    return [chart, ...numbers(journey.steps, named, alone ? '' : `: ${lane.label}`, say)];
  });
}

function numbers(steps: Told['journey']['steps'], lines: ExperienceLine[], of: string, say: Saying): Slide[] {
  const { t } = say;
  const parts = Array.from({ length: Math.ceil(lines.length / MOST_LINES) }, (_, i) => i * MOST_LINES);
  return parts.flatMap((from) => {
    const here = lines.slice(from, from + MOST_LINES);
    const rows = steps.map(
      (step, i): Row => ({
        cells: [
          cell(t.deck.numbered({ n: say.number(i + 1), name: step.name }), 'head'),
          ...here.map(({ points }) => cell(feltOf(points[i], say))),
        ],
      }),
    );
    return tableSlides(
      {
        title: `${t.deck.curveNumbers}${of}`,
        lead: [],
        note: '',
        widths: [3.5, ...here.map(() => (WIDTH - 3.5) / here.length)],
        size: 11,
        head: [[cell(t.grid.steps, 'head'), ...here.map((line) => cell(line.name ?? '', 'head'))]],
        rows,
      },
      { part: t.deck.part, continued: t.deck.continued, number: say.number, alt: (title) => title },
    );
  });
}

function feltOf(point: ExperienceLine['points'][number] | undefined, say: Saying): string {
  if (point?.value === undefined) return say.t.deck.unknown;
  const value = say.felt(point.value);
  return point.assumed ? say.t.deck.assumedValue({ value }) : value;
}

/** A line in a sentence: where it is lowest and highest, and how much of it is unknown. */
function told({ name = '', points }: ExperienceLine, say: Saying): string {
  const { t } = say;
  const felt = points.flatMap(({ value }, i) => (value === undefined ? [] : [{ value, step: say.number(i + 1) }]));
  const [first] = felt;
  if (!first) return t.deck.curveNothing({ name });
  const low = felt.reduce((a, b) => (b.value < a.value ? b : a), first);
  const high = felt.reduce((a, b) => (b.value > a.value ? b : a), first);
  const at = ({ value, step }: typeof first) => t.deck.curveAt({ value: say.felt(value), step });
  return t.deck.curveLine({
    name,
    low: at(low),
    high: at(high),
    gaps: t.deck.gaps({ n: points.length - felt.length }),
  });
}
