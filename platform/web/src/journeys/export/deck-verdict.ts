import type { Difference, EngineReport } from '../model/journey.ts';
import { type Cell, cell, plain, type Row, type Saying, type TableSlide, type Told, WIDTH } from './deck.ts';
import { tableSlides } from './deck-table.ts';

const wordsOf = (say: Saying) => ({
  part: say.t.deck.part,
  continued: say.t.deck.continued,
  number: say.number,
  alt: (title: string) => title,
});
const KINDS = ['changed', 'merged', 'removed', 'new', 'kept'] as const;

/** How a new journey differs from today's: how many steps of each kind, and what is changed in each that is. */
export function differenceSlides({ difference }: Told, say: Saying): TableSlide[] {
  if (!difference) return [];
  const { t } = say;
  const counts = KINDS.map((kind) =>
    t.deck.counted({
      kind: t.difference.kinds[kind],
      n: say.number(difference.counts[kind === 'new' ? 'added' : kind]),
    }),
  );
  const changed = difference.steps.filter((step) => step.kind !== 'kept');
  return tableSlides(
    {
      title: t.deck.difference,
      lead: [counts.join(' · '), ...(changed.length === 0 ? [t.deck.noDifference] : [])],
      note: '',
      widths: [3.6, 1.5, WIDTH - 5.1],
      size: 11,
      head: [[cell(t.difference.step, 'head'), cell(t.deck.kind, 'head'), cell(t.difference.what, 'head')]],
      rows: changed.map((step) => changeRow(step, say)),
    },
    wordsOf(say),
  );
}

function changeRow(step: Difference['steps'][number], say: Saying): Row {
  const { t } = say;
  const shown = step.to ?? step.from[0];
  const names = step.from.map((each) => `«${each.name}»`).join(', ');
  const renamed = step.kind === 'merged' || (step.to && step.from[0] && step.from[0].name !== step.to.name);
  const cards = step.cards.map((card) => {
    const how = card.parameters.map((each) => say.changed(each)).join('; ');
    const told = `${card.lane}: «${card.text}» · ${t.difference.cardKinds[card.kind].toLowerCase()}`;
    return how ? `${told} (${how})` : told;
  });
  const what = [...step.parameters.map((each) => say.changed(each)), ...cards];
  return {
    cells: [
      {
        tone: 'head',
        paragraphs: [
          plain(shown?.name ?? ''),
          ...(renamed ? [[{ text: t.difference.wasFrom({ names }), quiet: true }]] : []),
        ],
      },
      cell(t.difference.kinds[step.kind]),
      { paragraphs: (what.length > 0 ? what : [t.difference.bare[step.kind]]).map(plain) },
    ],
  };
}

/** The verdict of the rubber-band-engine test with its four numbers, and its three findings. */
export function verdictSlides({ engine }: Told, say: Saying): TableSlide[] {
  if (!engine) return [];
  return [...numbers(engine, say), ...findings(engine, say)];
}

function numbers(report: EngineReport, say: Saying): TableSlide[] {
  const { t } = say;
  const e = t.engine;
  const points = (n: number | undefined) => (n === undefined ? e.unknown : e.points({ n: say.number(Math.round(n)) }));
  const percent = (n: number | undefined, otherwise = e.unknown) => (n === undefined ? otherwise : say.percent(n));
  const row = (name: string, told: string, what: string): Row => ({
    cells: [cell(name, 'head'), cell(told), cell(what)],
  });
  const whole = (n: number) => say.number(Math.round(n));
  const [latest] = report.reservations;
  return tableSlides(
    {
      title: t.deck.verdict({ verdict: e.verdicts[report.verdict] }),
      lead: [
        ...(report.engine === undefined ? [] : [e.why({ body: whole(report.body), engine: whole(report.engine) })]),
        ...report.gates.map((gate) => e.gates[gate]),
        ...report.holds.map((hold) => e.holds[hold]),
        ...(report.timed ? [] : [e.untimed]),
        ...(latest
          ? [
              `${e.reservations}: ${latest.reason} ${e.reservedBy({
                by: latest.by,
                at: say.date(latest.at),
                review: say.date(latest.reviewOn),
              })}`,
            ]
          : []),
      ],
      note: e.methodText({ rules: report.rules }),
      widths: [2.6, 2.2, WIDTH - 4.8],
      size: 14,
      head: [[cell(t.deck.figure, 'head'), cell(t.deck.value, 'head'), cell(t.deck.means, 'head')]],
      rows: [
        row(e.body, points(report.body), e.bodyWhat),
        row(e.motor, points(report.engine), e.motorWhat),
        row(e.production, percent(report.production), e.productionWhat),
        row(e.coverage, percent(report.coverage, e.notApplicable), e.coverageWhat),
      ],
    },
    wordsOf(say),
  );
}

function findings(report: EngineReport, say: Saying): TableSlide[] {
  const { t } = say;
  const e = t.engine;
  const works = new Map(report.works.map((work) => [work.card, work]));
  const untouched = report.untouched.map((card) => {
    const minutes = works.get(card)?.minutes;
    const how = minutes === undefined ? e.untouchedUntimed : e.untouchedOne({ minutes: say.duration(minutes) });
    return `${works.get(card)?.text ?? ''}: ${how}`;
  });
  const uncovered = report.causes
    .filter((cause) => !cause.covered)
    .map((cause) => `${cause.text} · ${e.weight({ n: cause.weight })}`);
  const row = (name: string, what: string[], nothing: string): Row => {
    const told: Cell = { paragraphs: (what.length > 0 ? what : [nothing]).map(plain) };
    return { cells: [cell(name, 'head'), told] };
  };
  return tableSlides(
    {
      title: t.deck.findings,
      lead: [],
      note: '',
      widths: [3.2, WIDTH - 3.2],
      size: 14,
      head: [[cell(t.deck.finding, 'head'), cell(t.deck.means, 'head')]],
      rows: [
        row(e.untouched, untouched, e.noUntouched),
        row(
          e.without,
          report.withoutAction.map((one) => e.dimensions[one]),
          e.noneWithout,
        ),
        row(e.uncovered, uncovered, e.noUncovered),
      ],
    },
    wordsOf(say),
  );
}
