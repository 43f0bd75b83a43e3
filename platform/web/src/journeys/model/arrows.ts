import type { Arrow, ArrowKind, Card, LaneKind, Zone } from './journey.ts';
import type { Line } from './lines.ts';
import type { Op, State } from './operations.ts';
import { arrowsOf, placesOf } from './order.ts';
import { uuid } from './uuid.ts';

/** Where an arrow begins and ends. */
export type Ended = Pick<Arrow, 'from' | 'to'>;

/** From the top: each line lies between two of them. */
const ZONES: readonly Zone[] = ['user', 'frontstage', 'backstage', 'support'];
const LINES: readonly Line[] = ['interaction', 'visibility', 'internal'];

/** The lines between two parts of the blueprint; nothing is known of a lane that belongs to none of them. */
export function crossed(from: Zone, to: Zone): readonly Line[] {
  const [a, b] = [ZONES.indexOf(from), ZONES.indexOf(to)];
  return a < 0 || b < 0 ? [] : LINES.slice(Math.min(a, b), Math.max(a, b));
}

const SAID: readonly LaneKind[] = ['experience', 'pain-points', 'opportunities', 'notes'];

/** Whether cards of such a lane are something that is done or used, and not what is said of it. */
export function acts(kind: LaneKind): boolean {
  return !SAID.includes(kind);
}

/** An arrow that may not be drawn again makes no message: to the card itself, or where there is one already. */
export function draw(state: State, from: string, to: string, kind: ArrowKind, label?: string): Op[] {
  if (from === to || !state.card[from] || !state.card[to] || taken(state, from, to)) return [];
  return [{ t: 'add', e: 'arrow', id: uuid(), v: { from, to, kind, ...(label ? { label } : {}) } }];
}

export function taken(state: State, from: string, to: string): boolean {
  return (arrowsOf(state)[from] ?? []).some((arrow) => arrow.from === from && arrow.to === to);
}

/** Whether it leads back to an earlier step: something is done once more. */
export function leadsBack(state: State, { from, to }: Ended): boolean {
  const places = placesOf(state);
  const at = (card: string) => places.get(state.card[card]?.step ?? '') ?? 0;
  return at(to) < at(from);
}

/** What an arrow most likely means: other hands take over, something is told across the line to the user, or the work goes on. */
export function likely(from: Card, to: Card, zoneOf: (card: Card) => Zone): ArrowKind {
  const [hand, other] = [handOf(from), handOf(to)];
  if (hand && other && hand !== other) return 'handoff';
  return (zoneOf(from) === 'user') === (zoneOf(to) === 'user') ? 'flow' : 'message';
}

function handOf(card: Card): string | undefined {
  return (card.unit ?? card.performer)?.trim().toLowerCase();
}

/** The arrows between cards that were copied together, for their copies. */
export function copiedArrows(state: State, copies: ReadonlyMap<string, string>): Op[] {
  return Object.values<Arrow>(state.arrow).flatMap(({ id: _, from, to, ...fields }): Op[] =>
    copies.has(from) && copies.has(to)
      ? [{ t: 'add', e: 'arrow', id: uuid(), v: { ...fields, from: copies.get(from), to: copies.get(to) } }]
      : [],
  );
}
