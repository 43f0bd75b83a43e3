import { type Cell, ROOM, type Row, type Run, type TableSlide } from './deck.ts';
import { arial, wrap } from './text.ts';

/** In points: what stands round the text of a cell, between paragraphs, and how high a line is for its letters. */
export const MARGIN = { x: 4, y: 3 } as const;
export const GAP = 3;
const LEADING = 1.2;
/** A row is not begun where only a line or two of it would fit. */
const WORTH_BEGINNING = 90;

const POINTS = 72;

/** How high some text is that is so many inches wide. */
export function heightOf(text: string, inches: number, size: number): number {
  return linesOf(text, inches, size).length * size * LEADING;
}

function linesOf(text: string, inches: number, size: number): string[] {
  return wrap(text, inches * POINTS - 2 * MARGIN.x - 2, size, arial, true);
}

const textOf = (paragraph: readonly Run[]) => paragraph.map((run) => run.text).join('');

function heightOfCell({ paragraphs }: Cell, inches: number, size: number): number {
  return paragraphs.reduce((sum, each) => sum + heightOf(textOf(each), inches, size) + GAP, 0) + 2 * MARGIN.y;
}

function heightOfCells(cells: readonly Cell[], widths: readonly number[], size: number): number {
  let column = 0;
  const heights = cells.map((each) => {
    const span = each.span ?? 1;
    const inches = widths.slice(column, column + span).reduce((sum, w) => sum + w, 0);
    column += span;
    return heightOfCell(each, inches, size);
  });
  return Math.max(0, ...heights);
}

type Whole = Omit<TableSlide, 'kind' | 'alt'>;
type Words = {
  part: (a: { title: string; n: string; of: string }) => string;
  continued: (a: { name: string }) => string;
  number: (n: number) => string;
  alt: (title: string) => string;
};

/**
 * A table on as many slides as it takes, the headings anew on each. Nothing is cut: what finds no room goes on on the next slide, under
 * its row's name.
 */
export function tableSlides(whole: Whole, words: Words): TableSlide[] {
  const { widths, size, head } = whole;
  const heads = head.reduce((sum, cells) => sum + heightOfCells(cells, widths, size), 0);
  const lead = leadHeight(whole.lead);
  const pages = pagesOf(whole, ROOM - heads, lead, words);
  return pages.map((rows, i) => {
    const title =
      pages.length > 1
        ? words.part({ title: whole.title, n: words.number(i + 1), of: words.number(pages.length) })
        : whole.title;
    return { ...whole, kind: 'table', title, rows, lead: i === 0 ? whole.lead : [], alt: words.alt(title) };
  });
}

/** The letters of the text above a table. */
export const LEAD = 14;

/** How high the text above a table is. */
export function leadHeight(lead: readonly string[]): number {
  return lead.reduce((sum, text) => sum + heightOf(text, 12.4, LEAD) + GAP, 0) + (lead.length > 0 ? 6 : 0);
}

function pagesOf({ rows, widths, size }: Whole, whole: number, taken: number, words: Words): Row[][] {
  const pages: Row[][] = [];
  let page: Row[] = [];
  let room = whole - taken;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    room = whole;
  };
  for (const row of rows) {
    let rest: Row | undefined = row;
    while (rest) {
      const before: number = rest.before ? heightOfCells([{ ...rest.before, span: widths.length }], widths, size) : 0;
      const need: number = before + heightOfCells(rest.cells, widths, size);
      if (need <= room) {
        page.push(rest);
        room -= need;
        rest = undefined;
      } else if (page.length > 0 && (need <= whole || room < WORTH_BEGINNING + before)) {
        turn();
      } else {
        const [here, later] = split(rest, widths, size, room - before - 2 * MARGIN.y, words);
        page.push(here);
        rest = later;
        turn();
      }
    }
  }
  turn();
  return pages.length > 0 ? pages : [[]];
}

/** As much of a row as there is room for, and the rest under the same name. */
function split(row: Row, widths: readonly number[], size: number, room: number, words: Words): [Row, Row | undefined] {
  const [name, ...cells] = row.cells;
  const parts = cells.map((each, i) => splitCell(each, widths[i + 1] ?? 1, size, room));
  const here: Row = { ...row, cells: [name!, ...parts.map(([now]) => now)] };
  if (parts.every(([, later]) => later.paragraphs.length === 0)) return [here, undefined];
  const named = row.named ?? name!.paragraphs.map(textOf).join(' ');
  const again = { ...name!, paragraphs: [[{ text: words.continued({ name: named }) }]] };
  return [here, { named, cells: [again, ...parts.map(([, later]) => later)] }];
}

function splitCell(whole: Cell, inches: number, size: number, room: number): [Cell, Cell] {
  const now: Run[][] = [];
  const later = [...whole.paragraphs];
  let left = room;
  while (later[0]) {
    const need = heightOf(textOf(later[0]), inches, size) + GAP;
    if (need > left) break;
    left -= need;
    now.push(later.shift()!);
  }
  const [first] = later;
  if (now.length === 0 && first) {
    const [told, ...quiet] = first;
    const lines = linesOf(told?.text ?? '', inches, size);
    // What is told beside the text stays with its end.
    const fit = Math.max(1, Math.floor(room / (size * LEADING)) - 1);
    if (lines.length > fit) {
      now.push([{ ...told, text: `${lines.slice(0, fit).join(' ')} …` }]);
      later[0] = [{ ...told, text: `… ${lines.slice(fit).join(' ')}` }, ...quiet];
    } else {
      now.push(first);
      later.shift();
    }
  }
  return [
    { ...whole, paragraphs: now },
    { ...whole, paragraphs: later },
  ];
}
