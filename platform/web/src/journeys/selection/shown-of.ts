import { isOf } from '../grid/voices.ts';
import type { Journey } from '../model/journey.ts';
import type { Selection } from './selection.ts';

type Parts = Pick<Journey, 'phases' | 'steps' | 'lanes' | 'cards' | 'arrows'>;

/** Of a journey, what is shown: pictures and printed sheets draw no more than the screen does. */
export function shownOf<T extends Parts>(doc: T, { lanes, voice, onlyPain }: Omit<Selection, 'mode'>): T {
  const rows = doc.lanes.filter(
    ({ id, kind }) => (!lanes || lanes.includes(id)) && (!onlyPain || kind === 'pain-points'),
  );
  const kept = new Set(rows.map(({ id }) => id));
  const cards = doc.cards.filter((card) => kept.has(card.lane) && isOf(card, voice));
  const painful = new Set(cards.map(({ step }) => step));
  const steps = onlyPain ? doc.steps.filter(({ id }) => painful.has(id)) : doc.steps;
  const phases = onlyPain ? doc.phases.filter(({ id }) => steps.some(({ phase }) => phase === id)) : doc.phases;
  const there = new Set(cards.map(({ id }) => id));
  const arrows = doc.arrows.filter(({ from, to }) => there.has(from) && there.has(to));
  return { ...doc, phases, steps, lanes: rows, cards, arrows };
}
