import { sumWords } from '../editor/sum-words.ts';
import { cell, type Deck, type Row, type Saying, type Slide, type Told, WIDTH } from './deck.ts';
import { curveSlides } from './deck-curve.ts';
import { gridSlides } from './deck-grid.ts';
import { tableSlides } from './deck-table.ts';
import { differenceSlides, verdictSlides } from './deck-verdict.ts';

/** A journey as a presentation for a meeting. Pure: the same journey gives the same slides. */
export function deckOf(told: Told, say: Saying): Deck {
  const { journey, municipality } = told;
  const { t } = say;
  const mark = [journey.status === 'draft' && t.deck.draft, municipality.example && t.deck.example]
    .filter(Boolean)
    .join(' · ');
  const version = t.deck.version({ n: say.number(journey.seq) });
  const made = say.date(told.madeAt);
  const age = journey.derivedFrom ? t.deck.target({ title: journey.derivedFrom.title }) : t.deck.today;
  const service = journey.service?.name ? say.name(journey.service.name) : t.list.noService;
  const title: Slide = {
    kind: 'title',
    title: journey.title,
    lines: [
      [service, journey.perspective].filter(Boolean).join(' · '),
      age,
      [municipality.name, version, t.deck.madeAt({ date: made })].join(' · '),
    ],
  };
  return {
    title: journey.title,
    author: municipality.name,
    language: say.language,
    foot: [municipality.name, journey.title, version, made, mark].filter(Boolean).join(' · '),
    mark,
    slides: [
      title,
      ...factSlides(told, service, age, say),
      ...gridSlides(told, say),
      ...curveSlides(told, say),
      ...differenceSlides(told, say),
      ...verdictSlides(told, say),
    ],
  };
}

/** What the journey holds, with what it does not know. */
function factSlides({ journey }: Told, service: string, age: string, say: Saying): Slide[] {
  const { t } = say;
  const { totals } = journey;
  const row = (name: string, value: string): Row => ({ cells: [cell(name, 'head'), cell(value)] });
  return tableSlides(
    {
      title: t.deck.shows,
      lead: [],
      note: '',
      widths: [3.4, WIDTH - 3.4],
      size: 14,
      head: [[cell(t.deck.fact, 'head'), cell(t.deck.value, 'head')]],
      rows: [
        row(t.deck.service, `${service} · ${age}`),
        ...(journey.perspective ? [row(t.deck.perspective, journey.perspective)] : []),
        row(t.deck.status, t.statuses[journey.status]),
        row(
          t.deck.size,
          t.deck.sizeOf({
            phases: t.deck.phases({ n: journey.phases.length }),
            steps: t.count.steps({ n: journey.steps.length }),
            lanes: t.count.lanes({ n: journey.lanes.length }),
            cards: t.count.cards({ n: totals.cards }),
          }),
        ),
        row(t.grid.sumTouch, sumWords(totals.touchMinutes, say)),
        row(t.grid.sumWaiting, sumWords(totals.waitingMinutes, say)),
        row(t.deck.known, t.grid.assumed({ assumed: totals.assumed, cards: totals.cards })),
      ],
    },
    { part: t.deck.part, continued: t.deck.continued, number: say.number, alt: (title) => title },
  );
}
