import { type Card, type Evidence, type Journey, known, type Lane, type Step } from '../model/journey.ts';
import { drawn } from '../model/lines.ts';
import {
  type Cell,
  cell,
  type Row,
  type Run,
  type Saying,
  type TableSlide,
  type Told,
  type Tone,
  WIDTH,
} from './deck.ts';
import { tableSlides } from './deck-table.ts';
import { stepWords } from './step-words.ts';

/** The letters of the grid, in points: what can be read on a screen in a meeting room. */
const SIZE = 9;
const LABEL = 1.4;
const MOST_STEPS = 6;

/** How we know what a card says, for whoever looks at it quickly; the word stands beside it. */
export const SIGNS: Record<Evidence, string> = { measured: '■', observed: '◆', reported: '●', assumed: '○' };

/** The grid: so many steps on each slide, as many lanes as fit under them, and headings on each. */
export function gridSlides({ journey }: Told, say: Saying): TableSlide[] {
  const { steps, lanes } = journey;
  if (steps.length === 0 || lanes.length === 0) return [];
  const each = Math.ceil(steps.length / Math.ceil(steps.length / MOST_STEPS));
  const cells = cellsOf(journey, say);
  const slices = Array.from({ length: Math.ceil(steps.length / each) }, (_, i) => i * each);
  return slices.flatMap((from) => slice(journey, from, steps.slice(from, from + each), cells, say));
}

type Cells = ReadonlyMap<string, Run[][]>;
const keyOf = (step: string, lane: string) => `${step} ${lane}`;

function cellsOf(journey: Journey, say: Saying): Cells {
  const cells = new Map<string, Run[][]>();
  for (const card of journey.cards) {
    const key = keyOf(card.step, card.lane);
    cells.set(key, [...(cells.get(key) ?? []), paragraph(card, journey, say)]);
  }
  return cells;
}

function slice(journey: Journey, from: number, steps: Step[], cells: Cells, say: Saying): TableSlide[] {
  const { t } = say;
  const widths = [LABEL, ...steps.map(() => (WIDTH - LABEL) / steps.length)];
  const of = say.number(journey.steps.length);
  const title =
    steps.length > 1
      ? t.deck.steps({ from: say.number(from + 1), to: say.number(from + steps.length), of })
      : t.deck.step({ n: say.number(from + 1), of });
  const lines = drawn(
    journey.lanes.map((lane) => lane.kind),
    say.zoneOf,
  );
  const rows = journey.lanes.map((lane, i): Row => {
    const tone = toneOf(lane, say);
    const line = lines[i]?.line;
    const inLane = steps.map((step): Cell => ({ paragraphs: cells.get(keyOf(step.id, lane.id)) ?? [], tone }));
    return {
      cells: [cell(lane.label, tone), ...inLane],
      ...(line ? { before: { ...cell(t.lines[line], 'line'), span: widths.length } } : {}),
    };
  });
  const words = (Object.keys(SIGNS) as Evidence[]).map((one) => `${SIGNS[one]} ${t.evidence[one]}`);
  return tableSlides(
    {
      title,
      lead: [],
      note: t.deck.legend({ signs: words.join('   ') }),
      widths,
      size: SIZE,
      head: [phasesOf(journey, steps, say), stepsOf(journey, from, steps, say)],
      rows,
    },
    {
      part: t.deck.part,
      continued: t.deck.continued,
      number: say.number,
      alt: (name) => t.deck.gridAlt({ title: name }),
    },
  );
}

function phasesOf(journey: Journey, steps: Step[], { t }: Saying): Cell[] {
  const cells: Cell[] = [cell(t.grid.phases, 'head')];
  steps.forEach((step, i) => {
    const last = cells.at(-1);
    if (last && i > 0 && steps[i - 1]?.phase === step.phase) last.span = (last.span ?? 1) + 1;
    else cells.push(cell(journey.phases.find((phase) => phase.id === step.phase)?.name ?? '', 'head'));
  });
  return cells;
}

function stepsOf(journey: Journey, from: number, steps: Step[], say: Saying): Cell[] {
  const heads = steps.map((step, i): Cell => {
    const more = stepWords(step, journey, say);
    const name = [{ text: say.t.deck.numbered({ n: say.number(from + i + 1), name: step.name }) }];
    return { tone: 'head', paragraphs: more ? [name, [{ text: more, quiet: true }]] : [name] };
  });
  return [cell(say.t.grid.steps, 'head'), ...heads];
}

function toneOf(lane: Lane, say: Saying): Tone {
  if (lane.kind === 'pain-points') return 'pain';
  return lane.kind === 'opportunities' ? 'opportunity' : say.zoneOf(lane.kind);
}

function paragraph(card: Card, journey: Journey, say: Saying): Run[] {
  const { t } = say;
  const rootCause = journey.lanes.find((lane) => lane.id === card.rootCause);
  const status = known(card);
  const quiet = [
    `${SIGNS[status]} ${t.evidence[status]}`,
    card.felt !== undefined && whoseOf(card, journey, say),
    card.channel && t.channels[card.channel],
    card.performer,
    card.unit,
    card.system,
    card.automation && t.automation[card.automation],
    card.weight && t.grid.weight({ n: card.weight }),
    rootCause && t.grid.rootCause({ lane: rootCause.label }),
  ];
  const text = card.felt === undefined ? card.text : `${say.felt(card.felt)} ${card.text}`;
  return [{ text: text.trim() }, { text: ` ${quiet.filter(Boolean).join(' · ')}`, quiet: true }];
}

function whoseOf(card: Card, journey: Journey, { t }: Saying): string {
  const persona = journey.personas.find(({ id }) => id === card.persona);
  return persona?.name ?? card.whose ?? t.someone;
}
