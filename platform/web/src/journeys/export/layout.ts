import { type Form, formOf } from '../grid/form.ts';
import type { Card, Lane, Step } from '../model/journey.ts';
import type { Drawable, PictureTexts } from './journey-svg.ts';
import { type Measure, wrap } from './text.ts';

/** The measures of the picture, in pixels. */
export const size = {
  margin: 16,
  label: 156,
  column: 196,
  pad: 8,
  gap: 7,
  title: 58,
  phase: 28,
  line: 24,
  curve: 132,
  text: 13,
  leading: 17,
  small: 11,
  smallLeading: 15,
  foot: 44,
} as const;

export interface Box {
  card: Card;
  form: Form;
  lines: string[];
  facets: string[];
  width: number;
  height: number;
}

export interface Row {
  lane: Lane;
  label: string[];
  height: number;
  /** The boxes of each step, one under the other. */
  cells: Box[][];
}

/** How much of a box is taken by its sides and its picture. */
export function inset(form: Form): { left: number; right: number; y: number } {
  if (form === 'pill') return { left: 14, right: 28, y: 5 };
  if (form === 'label') return { left: 8, right: 20, y: 3 };
  return { left: 10, right: 20, y: 7 };
}

export function rowsOf(doc: Drawable, steps: readonly Step[], texts: PictureTexts, measure: Measure): Row[] {
  return doc.lanes.map((lane) => {
    const form = formOf(lane.kind);
    const label = wrap(lane.label, size.label - 24, size.text, measure, true);
    const cells = steps.map((step) =>
      form === 'curve' ? [] : cardsIn(doc, step, lane).map((card) => box(card, form, doc, texts, measure)),
    );
    const content = Math.max(0, ...cells.map((boxes) => boxes.reduce((sum, b) => sum + b.height + size.gap, 0)));
    const least = label.length * size.leading + 24;
    return { lane, label, cells, height: form === 'curve' ? size.curve : Math.max(least, content + 2 * size.pad, 52) };
  });
}

function cardsIn(doc: Drawable, step: Step, lane: Lane): Card[] {
  return doc.cards.filter((card) => card.step === step.id && card.lane === lane.id);
}

function box(card: Card, form: Form, doc: Drawable, texts: PictureTexts, measure: Measure): Box {
  const room = size.column - 2 * size.pad;
  const { left, right, y } = inset(form);
  const lines = wrap(card.text, room - left - right, size.text, measure);
  const facets = wrap(facetsOf(card, doc, texts), room - left - right, size.small, measure);
  const height = lines.length * size.leading + facets.length * size.smallLeading + 2 * y;
  const widest = Math.max(...lines.map((l) => measure(l, size.text)), ...facets.map((l) => measure(l, size.small)), 20);
  const narrow = form === 'pill' || form === 'label';
  return { card, form, lines, facets, height, width: narrow ? Math.min(room, widest + left + right) : room };
}

function facetsOf(card: Card, doc: Drawable, texts: PictureTexts): string {
  const rootCause = doc.lanes.find((lane) => lane.id === card.rootCause);
  const channel = card.channel ? (texts.channels[card.channel] ?? card.channel) : undefined;
  const parts = [
    channel === card.text ? undefined : channel,
    card.performer,
    card.unit,
    card.system,
    card.automation && texts.automation[card.automation],
    card.weight && texts.weight({ n: card.weight }),
    rootCause && texts.rootCause({ lane: rootCause.label }),
  ];
  return parts.filter(Boolean).join(' · ');
}
