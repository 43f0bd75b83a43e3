import { type Box, crossings, headOf, lineOf, type Place, routes } from '../grid/routes.ts';
import { crossed, type Ended } from '../model/arrows.ts';
import type { ArrowKind } from '../model/journey.ts';
import type { Line } from '../model/lines.ts';
import type { Drawable, PictureOptions, PictureTexts, Slice } from './journey-svg.ts';
import { type Row, size } from './layout.ts';
import { ink } from './palette.ts';
import { columnX, text } from './svg-parts.ts';
import { xml } from './text.ts';

/** Where the rows and the lines of the blueprint lie on the sheet. */
export interface Laid {
  rows: readonly { row: Row; top: number }[];
  strips: readonly { y: number; line: Line }[];
}

/** The arrows between the cards of a slice; one that goes on to another sheet ends at the edge. */
export function arrows(out: string[], doc: Drawable, laid: Laid, slice: Slice, zoneOf: PictureOptions['zoneOf']): void {
  if (doc.arrows.length === 0) return;
  const places = placesOf(doc, laid, slice);
  const inside = new Set(doc.steps.slice(slice.from, slice.from + slice.count).map((step) => step.id));
  const cards = new Map(doc.cards.map((card) => [card.id, card]));
  const here = (card: string) => inside.has(cards.get(card)?.step ?? '');
  const shown = doc.arrows.filter(({ from, to }) => here(from) || here(to));
  const zones = new Map(doc.lanes.map((lane) => [lane.id, zoneOf(lane.kind)]));
  const zone = (card: string) => zones.get(cards.get(card)?.lane ?? '') ?? 'none';
  const [left, right, bottom] = [columnX(0), columnX(slice.count), laid.rows.at(-1)];
  const foot = bottom ? bottom.top + bottom.row.height : 0;
  const clip = `arrows-${slice.from}`;
  out.push(
    `<clipPath id="${clip}"><rect x="${left - 8}" y="0" width="${right - left + 16}" height="${foot + 8}"/></clipPath>`,
    `<g clip-path="url(#${clip})">`,
  );
  const byId = new Map(shown.map((arrow) => [arrow.id, arrow]));
  for (const { id, points, label } of routes(
    shown.map((arrow) => ({ ...arrow, mute: !arrow.label && !earlier(doc, arrow, cards) })),
    places,
  )) {
    const arrow = byId.get(id);
    if (!arrow) continue;
    const back = earlier(doc, arrow, cards);
    const colour = back ? ink.painText : ink.quiet;
    const words = { kind: arrow.kind, from: cards.get(arrow.from)?.text ?? '', to: cards.get(arrow.to)?.text ?? '' };
    const lines = crossed(zone(arrow.from), zone(arrow.to));
    out.push(
      `<g><title>${xml(slice.texts.arrow(words))}</title>`,
      `<path d="${lineOf(points)}" fill="none" stroke="${colour}" ${strokeOf(arrow.kind)}/>`,
      `<path d="${headOf(points)}" fill="${colour}"/>`,
      ...crossings(points, laid.strips)
        .filter(({ line }) => lines.includes(line))
        .map(
          ({ x, y }) =>
            `<circle cx="${x}" cy="${y}" r="3" fill="${ink.paper}" stroke="${ink.accent}" stroke-width="1.3"/>`,
        ),
    );
    const said = [back && '↺', arrow.label].filter(Boolean).join(' ');
    const anchor = label?.side === 'left' ? ({ anchor: 'end' } as const) : {};
    if (label) out.push(text(said.slice(0, 30), label.x, label.y + 2, { size: size.small, fill: colour, ...anchor }));
    out.push('</g>');
  }
  out.push('</g>');
}

function earlier(doc: Drawable, { from, to }: Ended, cards: ReadonlyMap<string, { step: string }>): boolean {
  const at = (card: string) => doc.steps.findIndex((step) => step.id === cards.get(card)?.step);
  return at(to) < at(from);
}

function placesOf(doc: Drawable, { rows }: Laid, { from, count }: Slice): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { row, top } of rows) {
    const side = { top, bottom: top + row.height };
    row.cells.forEach((boxes, i) => {
      let y = top + size.pad;
      for (const { card, width, height } of boxes) {
        const x = columnX(i) + size.pad;
        places.set(card.id, place({ left: x, right: x + width, top: y, bottom: y + height }, columnX(i), side));
        y += height + size.gap;
      }
    });
    // A card of another sheet stands just beyond the edge, at the height of its row.
    const middle = { top: top + row.height / 2 - 8, bottom: top + row.height / 2 + 8 };
    for (const card of doc.cards.filter((each) => each.lane === row.lane.id && !places.has(each.id))) {
      const step = doc.steps.findIndex((each) => each.id === card.step);
      if (step >= from && step < from + count) continue;
      const x = step < from ? columnX(-1) : columnX(count);
      const box = { left: x + size.pad, right: x + size.column - size.pad, ...middle };
      places.set(card.id, place(box, x, side));
    }
  }
  return places;
}

function place(box: Box, left: number, row: Place['row']): Place {
  return { box, cell: { left, right: left + size.column }, row };
}

function strokeOf(kind: ArrowKind): string {
  if (kind === 'handoff') return 'stroke-width="2"';
  return kind === 'message' ? 'stroke-width="1.2" stroke-dasharray="5 4"' : 'stroke-width="1.2"';
}

/** What the three kinds look like, at the foot. */
export function arrowLegend(out: string[], doc: Drawable, texts: PictureTexts, x: number, y: number): void {
  let at = x;
  for (const kind of ['flow', 'handoff', 'message'] as const) {
    if (!doc.arrows.some((arrow) => arrow.kind === kind)) continue;
    out.push(
      `<line x1="${at}" y1="${y + 22}" x2="${at + 22}" y2="${y + 22}" stroke="${ink.quiet}" ${strokeOf(kind)}/>`,
      text(texts.arrowKinds[kind], at + 28, y + 26, { size: size.small, fill: ink.quiet }),
    );
    at += texts.arrowKinds[kind].length * 6.5 + 52;
  }
}
