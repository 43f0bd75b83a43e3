import PptxGenJS from 'pptxgenjs';
import { type Cell, type ChartSlide, type Deck, type Slide, type TableSlide, type Tone, WIDTH } from './deck.ts';
import { finished } from './deck-finish.ts';
import { GAP, LEAD, leadHeight, MARGIN } from './deck-table.ts';
import { ink } from './palette.ts';
import { sound } from './text.ts';

type Page = ReturnType<PptxGenJS['addSlide']>;
type TextRun = { text: string; options: PptxGenJS.TextPropsOptions };

/** A letter that every machine with a presentation program has. */
const FONT = 'Arial';
const LEFT = 0.4;
const TOP = 1.0;
const POINTS = 72;
const hex = (colour: string) => colour.slice(1).toUpperCase();

const TONES: Record<Tone, { fill: string; text: string; quiet: string; bold?: boolean }> = {
  head: { fill: ink.disc, text: ink.text, quiet: ink.quiet, bold: true },
  line: { fill: ink.paper, text: ink.accent, quiet: ink.accent, bold: true },
  pain: { fill: ink.pain, text: ink.painText, quiet: ink.painText },
  opportunity: { fill: ink.good, text: ink.goodText, quiet: ink.goodText },
  user: { fill: ink.paper, text: ink.text, quiet: ink.quiet },
  frontstage: { fill: ink.front, text: ink.text, quiet: ink.quiet },
  backstage: { fill: ink.shade, text: ink.text, quiet: ink.quiet },
  support: { fill: ink.block, text: ink.text, quiet: ink.quiet },
  none: { fill: ink.paper, text: ink.text, quiet: ink.quiet },
};

/** Writes a deck as PPTX, with tables and charts that can be changed where it is shown. */
export async function pptxOf(deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
  pptx.title = sound(deck.title);
  pptx.author = sound(deck.author);
  pptx.company = 'Medvirk';
  pptx.subject = sound(deck.foot);
  masters(pptx, deck);
  for (const slide of deck.slides) draw(pptx, slide);
  return finished((await pptx.write({ outputType: 'arraybuffer', compression: true })) as ArrayBuffer, deck);
}

function masters(pptx: PptxGenJS, deck: Deck): void {
  const foot = { x: LEFT, y: 7.06, w: 11.6, h: 0.36, fontSize: 9, fontFace: FONT, color: hex(ink.quiet), margin: 0 };
  const mark = { ...foot, y: 0.1, w: WIDTH, h: 0.26, bold: true, align: 'right' as const, color: hex(ink.painText) };
  const objects = [
    { text: { text: sound(deck.foot), options: { ...foot, valign: 'middle' as const } } },
    ...(deck.mark ? [{ text: { text: sound(deck.mark), options: mark } }] : []),
  ];
  const title = (place: { y: number; h: number; fontSize: number }) => ({
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        x: LEFT,
        w: WIDTH,
        margin: 0,
        bold: true,
        align: 'left' as const,
        valign: 'bottom' as const,
        color: hex(ink.text),
        fontFace: FONT,
        ...place,
      },
      text: '',
    },
  });
  const slideNumber = {
    x: 12.3,
    y: 7.06,
    w: 0.63,
    h: 0.36,
    fontSize: 9,
    align: 'right' as const,
    color: hex(ink.quiet),
  };
  const bar = { rect: { x: LEFT, y: 4.06, w: 1.4, h: 0.07, fill: { color: hex(ink.accent) } } };
  pptx.defineSlideMaster({ title: 'OPENING', objects: [...objects, bar, title({ y: 1.4, h: 2.5, fontSize: 30 })] });
  pptx.defineSlideMaster({
    title: 'PAGE',
    objects: [...objects, title({ y: 0.36, h: 0.56, fontSize: 22 })],
    slideNumber,
  });
}

function draw(pptx: PptxGenJS, slide: Slide): void {
  const page = pptx.addSlide({ masterName: slide.kind === 'title' ? 'OPENING' : 'PAGE' });
  page.addText(sound(slide.title), { placeholder: 'title' });
  if (slide.kind === 'title') opening(page, slide.lines);
  else if (slide.kind === 'table') table(page, slide);
  else chart(pptx, page, slide);
}

function opening(page: Page, lines: readonly string[]): void {
  const runs = lines.map((line) => ({ text: sound(line), options: { breakLine: true, paraSpaceAfter: 6 } }));
  page.addText(runs, {
    ...{ x: LEFT, y: 4.3, w: WIDTH, h: 2, margin: 0, valign: 'top' },
    ...{ fontSize: 18, fontFace: FONT, color: hex(ink.quiet) },
  });
}

function table(page: Page, slide: TableSlide): void {
  const lead = leadHeight(slide.lead) / POINTS;
  if (lead > 0) {
    const runs = slide.lead.map((text) => ({ text: sound(text), options: { breakLine: true, paraSpaceAfter: GAP } }));
    const place = { x: LEFT, y: TOP, w: WIDTH, h: lead, margin: 0, valign: 'top' as const };
    page.addText(runs, { ...place, fontSize: LEAD, fontFace: FONT, color: hex(ink.text) });
  }
  const rows = [
    ...slide.head,
    ...slide.rows.flatMap(({ before, cells }) =>
      before ? [[{ ...before, span: slide.widths.length }], cells] : [cells],
    ),
  ];
  page.addTable(
    rows.map((cells, i) => cells.map((cell, k) => tableCell(cell, slide.size, k === 0 || i < slide.head.length))),
    {
      x: LEFT,
      y: TOP + lead,
      colW: slide.widths,
      fontFace: FONT,
      fontSize: slide.size,
      border: { type: 'solid', pt: 0.5, color: hex(ink.border) },
      margin: [MARGIN.y, MARGIN.x, MARGIN.y, MARGIN.x],
      valign: 'top',
    },
  );
  note(page, slide.note);
}

function tableCell({ paragraphs, tone = 'none', span }: Cell, size: number, bold: boolean): PptxGenJS.TableCell {
  const { fill, text, quiet, bold: always } = TONES[tone];
  const runs = paragraphs.flatMap((paragraph, i) =>
    paragraph.map((run, k): TextRun => {
      const ends = k === paragraph.length - 1 && i < paragraphs.length - 1;
      return {
        text: sound(run.text),
        options: {
          fontSize: size,
          color: hex(run.quiet ? quiet : text),
          bold: !run.quiet && (bold || !!always),
          paraSpaceAfter: GAP,
          ...(ends ? { breakLine: true } : {}),
        },
      };
    }),
  );
  return {
    text: runs.length > 0 ? runs : '',
    options: { fill: { color: hex(fill) }, ...(span ? { colspan: span } : {}) },
  };
}

function chart(pptx: PptxGenJS, page: Page, { lines, labels, axis, alt, note: below }: ChartSlide): void {
  const data = lines.map(({ name, values }) => ({
    name: sound(name),
    labels: labels.map(sound),
    // A gap is null, which the library takes and its types do not know of.
    values: values as number[],
  }));
  page.addChart(pptx.ChartType.line, data, {
    ...{ x: LEFT, y: TOP, w: WIDTH, h: 5.6, altText: sound(alt), displayBlanksAs: 'gap' },
    ...{ chartColors: lines.map((_, i) => hex(ink.voices[i % ink.voices.length] ?? ink.accent)), lineSize: 2.25 },
    ...{ lineDataSymbol: 'circle', lineDataSymbolSize: 9 },
    ...{ showLegend: true, legendPos: 'b', legendFontSize: 12, legendFontFace: FONT },
    ...{ valAxisMinVal: -2, valAxisMaxVal: 2, valAxisMajorUnit: 1, valAxisLabelFontSize: 11, valGridLine: grid },
    ...{ showValAxisTitle: true, valAxisTitle: sound(axis), valAxisTitleFontSize: 11 },
    ...{ catAxisLabelPos: 'low', catAxisLabelFontSize: 11, catAxisLabelFontFace: FONT },
  });
  note(page, below);
}

const grid = { color: hex(ink.hairline), size: 0.5, style: 'solid' } as const;

function note(page: Page, text: string): void {
  if (!text) return;
  const place = { x: LEFT, y: 6.72, w: WIDTH, h: 0.34, margin: 0, valign: 'middle' as const };
  page.addText(sound(text), { ...place, fontSize: 10, fontFace: FONT, color: hex(ink.quiet) });
}
