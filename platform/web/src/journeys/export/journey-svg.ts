import {
  type ArrowKind,
  type Automation,
  type Evidence,
  type Experience,
  type Journey,
  known,
  type LaneKind,
  type Zone,
} from '../model/journey.ts';
import { drawn, type Line } from '../model/lines.ts';
import { type Box, inset, type Row, rowsOf, size } from './layout.ts';
import { ink } from './palette.ts';
import { arrowLegend, arrows, type Laid } from './svg-arrows.ts';
import { curves } from './svg-curves.ts';
import { columnX, rule, sign, text } from './svg-parts.ts';
import { type Measure, roughly, wrap, xml } from './text.ts';

/** What of a journey is drawn. */
export type Drawable = Pick<
  Journey,
  'title' | 'perspective' | 'phases' | 'steps' | 'lanes' | 'cards' | 'arrows' | 'personas'
> & {
  /** How the server weighs several claims of a step; without it they are not joined. */
  experience?: Experience | undefined;
};

/** The words of the picture, in the person's language. */
export interface PictureTexts {
  lines: Record<Line, string>;
  evidence: Record<Evidence, string>;
  automation: Record<Automation, string>;
  channels: Record<string, string>;
  arrowKinds: Record<ArrowKind, string>;
  arrow: (a: { kind: ArrowKind; from: string; to: string }) => string;
  weight: (a: { n: number }) => string;
  rootCause: (a: { lane: string }) => string;
  picture: (a: { title: string }) => string;
  /** Arbeidstid, ventetid and share of a step on one line, empty when nothing is known. */
  times: (step: Journey['steps'][number]) => string;
  felt: (value: number) => string;
  /** What stands under the title, such as the service and when it was last changed. */
  under: string;
  /** Small print at the right of the foot, such as a page number. */
  foot?: string;
}

export interface PictureOptions {
  /** `@font-face` rules, so that the picture looks the same where the font is not installed. */
  fontCss?: string;
  measure?: Measure;
  zoneOf: (kind: LaneKind) => Zone;
  /** The steps to draw, by their number from 0; the lanes are drawn anew on each slice. */
  from?: number;
  count?: number;
}

/** A stretch of steps on its way to the paper. */
export interface Slice {
  from: number;
  count: number;
  texts: PictureTexts;
  measure: Measure;
}

export interface Picture {
  svg: string;
  width: number;
  height: number;
  /** The first step of the slice. */
  from: number;
}

/** Draws a journey as one SVG with real text. Pure: the same journey gives the same picture, in a page, a worker or a test. */
export function journeyToSvg(doc: Drawable, texts: PictureTexts, options: PictureOptions): Picture {
  const measure = options.measure ?? roughly;
  const from = options.from ?? 0;
  const steps = doc.steps.slice(from, from + (options.count ?? doc.steps.length));
  const rows = rowsOf(doc, steps, texts, measure);
  const lines = drawn(
    doc.lanes.map((lane) => lane.kind),
    options.zoneOf,
  );
  const width = 2 * size.margin + size.label + Math.max(1, steps.length) * size.column;
  const out: string[] = [];
  let y = head(out, doc, steps, from, texts, measure, width);
  const slice = { from, count: steps.length, texts, measure };
  const laid: { -readonly [K in keyof Laid]: Laid[K][number][] } = { rows: [], strips: [] };
  rows.forEach((row, i) => {
    const { line, shaded } = lines[i] ?? { shaded: false };
    if (line) {
      laid.strips.push({ y: y + size.line / 2, line });
      y = boundary(out, texts.lines[line], shaded, y, width);
    }
    lane(out, row, doc, slice, { y, width, shaded });
    laid.rows.push({ row, top: y });
    y += row.height;
  });
  const bottom = y;
  for (let i = 0; i <= steps.length; i++) out.push(rule(columnX(i), size.title, columnX(i), bottom));
  arrows(out, doc, laid, slice, options.zoneOf);
  foot(out, doc, texts, bottom, width);
  const height = bottom + size.foot;
  return {
    svg: document(out, texts.picture({ title: doc.title }), width, height, options.fontCss),
    width,
    height,
    from,
  };
}

/** An A3 sheet on its side, without its margins: width to height. */
const SHEET = 400 / 277;

/** How many steps a sheet takes when all lanes are to be on it, spread evenly over the sheets that are needed. */
export function fitting(whole: Picture, steps: number): number {
  const room = whole.height * SHEET - 2 * size.margin - size.label;
  const most = Math.max(4, Math.floor(room / size.column));
  return Math.max(1, Math.ceil(steps / Math.max(1, Math.ceil(steps / most))));
}

function document(body: string[], title: string, width: number, height: number, fontCss = ''): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter Variable, Inter, Arial, sans-serif">`,
    `<title>${xml(title)}</title>`,
    fontCss && `<style>${xml(fontCss)}</style>`,
    `<rect width="${width}" height="${height}" fill="${ink.paper}"/>`,
    ...body,
    '</svg>',
  ].join('\n');
}

/** Title, phases and steps; answers where the lanes begin. */
function head(
  out: string[],
  doc: Drawable,
  steps: Drawable['steps'],
  from: number,
  texts: PictureTexts,
  measure: Measure,
  width: number,
): number {
  out.push(text(doc.title, size.margin, 26, { size: 18, bold: true }));
  const under = [doc.perspective, texts.under].filter(Boolean).join(' · ');
  out.push(text(under, size.margin, 44, { size: size.small, fill: ink.quiet }));
  steps.forEach((step, i) => {
    const phase = doc.phases.find((p) => p.id === step.phase);
    if (!phase || steps[i - 1]?.phase === step.phase) return;
    const count = steps.slice(i).findIndex((s) => s.phase !== step.phase);
    const room = (count < 0 ? steps.length - i : count) * size.column - 16;
    const [first = ''] = wrap(phase.name, room, 12, measure, true);
    out.push(
      text(phase.name.length > first.length ? `${first.slice(0, -1)}…` : first, columnX(i) + 8, size.title + 17, {
        size: 12,
        bold: true,
        fill: ink.quiet,
      }),
    );
  });
  const top = size.title + size.phase;
  out.push(
    `<rect x="${columnX(0)}" y="${top - 4}" width="${Math.max(0, width - columnX(0) - size.margin)}" height="3" fill="${ink.accent}"/>`,
  );
  const heights = steps.map((step, i) => stepHead(out, step, i, from, top, texts, measure));
  const bottom = top + Math.max(44, ...heights);
  out.push(rule(size.margin, bottom, width - size.margin, bottom, ink.border));
  return bottom;
}

function stepHead(
  out: string[],
  step: Drawable['steps'][number],
  i: number,
  from: number,
  top: number,
  texts: PictureTexts,
  measure: Measure,
): number {
  const x = columnX(i);
  out.push(`<circle cx="${x + 20}" cy="${top + 20}" r="11" fill="${ink.disc}"/>`);
  out.push(text(String(from + i + 1), x + 20, top + 24, { size: 12, bold: true, fill: ink.accent, anchor: 'middle' }));
  const name = wrap(step.name, size.column - 52, 14, measure, true);
  const times = wrap(texts.times(step), size.column - 52, size.small, measure);
  name.forEach((line, k) => void out.push(text(line, x + 38, top + 25 + k * 18, { size: 14, bold: true })));
  const below = top + 25 + name.length * 18;
  times.forEach(
    (line, k) =>
      void out.push(text(line, x + 38, below - 2 + k * size.smallLeading, { size: size.small, fill: ink.quiet })),
  );
  return below - top + times.length * size.smallLeading;
}

function boundary(out: string[], name: string, shaded: boolean, y: number, width: number): number {
  const mid = y + size.line / 2;
  if (shaded) out.push(`<rect x="0" y="${y}" width="${width}" height="${size.line}" fill="${ink.shade}"/>`);
  out.push(
    `<line x1="${size.margin}" y1="${mid}" x2="${width - size.margin}" y2="${mid}" stroke="${ink.accent}" stroke-width="1.4" stroke-dasharray="5 4"/>`,
  );
  const room = name.length * 6.6 + 12;
  out.push(
    `<rect x="${size.margin + 6}" y="${mid - 9}" width="${room}" height="18" fill="${shaded ? ink.shade : ink.paper}"/>`,
  );
  out.push(text(name, size.margin + 12, mid + 4, { size: size.small, bold: true, fill: ink.accent }));
  return y + size.line;
}

function lane(
  out: string[],
  row: Row,
  doc: Drawable,
  slice: Slice,
  at: { y: number; width: number; shaded: boolean },
): void {
  const { y, width, shaded } = at;
  if (shaded) out.push(`<rect x="0" y="${y}" width="${width}" height="${row.height}" fill="${ink.shade}"/>`);
  row.label.forEach(
    (line, i) => void out.push(text(line, size.margin, y + 24 + i * size.leading, { size: size.text, bold: true })),
  );
  if (row.lane.kind === 'experience') curves(out, doc, row, slice, y);
  row.cells.forEach((boxes, i) => {
    let top = y + size.pad;
    for (const box of boxes) {
      card(out, box, columnX(i) + size.pad, top, slice.texts);
      top += box.height + size.gap;
    }
  });
  out.push(rule(size.margin, y + row.height, width - size.margin, y + row.height));
}

/** Fill, border and text of each form; a block has no border, a note no ground. */
function colours(form: Box['form']): { fill: string; stroke: string; text: string } {
  switch (form) {
    case 'pain':
      return { fill: ink.pain, stroke: ink.painBorder, text: ink.painText };
    case 'opportunity':
      return { fill: ink.good, stroke: ink.goodBorder, text: ink.goodText };
    case 'block':
      return { fill: ink.block, stroke: 'none', text: ink.text };
    case 'label':
      return { fill: ink.label, stroke: 'none', text: ink.labelText };
    case 'note':
      return { fill: 'none', stroke: 'none', text: ink.quiet };
    default:
      return { fill: ink.paper, stroke: ink.border, text: ink.text };
  }
}

function card(
  out: string[],
  { card: c, form, lines, facets, width, height }: Box,
  x: number,
  y: number,
  texts: PictureTexts,
): void {
  const colour = colours(form);
  const { left, y: top } = inset(form);
  const radius = form === 'pill' ? Math.min(15, height / 2) : 5;
  out.push(`<g><title>${xml(`${c.text} (${texts.evidence[known(c)]})`)}</title>`);
  out.push(
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${colour.fill}" stroke="${colour.stroke}"/>`,
  );
  lines.forEach(
    (line, i) =>
      void out.push(text(line, x + left, y + top + 12.5 + i * size.leading, { size: size.text, fill: colour.text })),
  );
  const below = y + top + lines.length * size.leading;
  facets.forEach(
    (line, i) =>
      void out.push(text(line, x + left, below + 10 + i * size.smallLeading, { size: size.small, fill: ink.quiet })),
  );
  out.push(sign(known(c), x + width - (form === 'pill' ? 22 : 16), y + height - (form === 'label' ? 15 : 17)), '</g>');
}

/** What the small signs mean, and the foot of the page. */
function foot(out: string[], doc: Drawable, texts: PictureTexts, y: number, width: number): void {
  let x = size.margin;
  for (const status of ['measured', 'observed', 'reported', 'assumed'] as const) {
    out.push(
      sign(status, x, y + 17),
      text(texts.evidence[status], x + 15, y + 26, { size: size.small, fill: ink.quiet }),
    );
    x += texts.evidence[status].length * 6.5 + 36;
  }
  arrowLegend(out, doc, texts, x, y);
  if (texts.foot)
    out.push(text(texts.foot, width - size.margin, y + 26, { size: size.small, fill: ink.quiet, anchor: 'end' }));
}
