import JSZip from 'jszip';
import type { ChartSlide, Deck } from './deck.ts';
import { xml as attribute } from './text.ts';

/** Each line has points of its own form, so that none is told by its colour alone. */
const FORMS = ['circle', 'square', 'triangle', 'diamond', 'dash', 'plus'];

/**
 * What the library leaves undone: the language of the texts, what tables say to whoever does not see them and which of their cells are
 * headings, ids that are told apart, and that nothing is nothing: a gap in a chart and in the sheet behind it, and a zero is a zero.
 */
export async function finished(bytes: ArrayBuffer, deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(bytes);
  const charts = deck.slides.filter((slide) => slide.kind === 'chart');
  const spoken = (xml: string) =>
    xml.replaceAll('lang="en-US"', `lang="${deck.language}"`).replaceAll(' altLang="en-US"', '');
  // Numbered on from one presentation to the next, so that only their order says which chart a sheet belongs to.
  const sheets = Object.keys(zip.files)
    .filter((path) => /^ppt\/embeddings\/.*\.xlsx$/.test(path))
    .sort((a, b) => numberIn(a) - numberIn(b));
  for (const [path, file] of Object.entries(zip.files)) {
    if (/^ppt\/.*\.xml$/.test(path)) {
      let xml = spoken(await file.async('string'));
      if (/^ppt\/slides\/slide\d+\.xml$/.test(path)) xml = slideOf(xml, deck, numberIn(path) - 1);
      if (path.startsWith('ppt/charts/')) xml = chartOf(xml);
      zip.file(path, xml);
    }
    const shown = charts[sheets.indexOf(path)];
    if (shown) zip.file(path, await sheetOf(await file.async('arraybuffer'), shown));
  }
  const core = zip.file('docProps/core.xml');
  if (core) {
    const told = `<dc:language>${deck.language}</dc:language></cp:coreProperties>`;
    zip.file('docProps/core.xml', (await core.async('string')).replace('</cp:coreProperties>', told));
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } }) as Promise<
    Uint8Array<ArrayBuffer>
  >;
}

/** The number that a file of the presentation has in its name. */
function numberIn(path: string): number {
  return Number(/(\d+)\.\w+$/.exec(path)?.[1]);
}

function slideOf(xml: string, deck: Deck, index: number): string {
  const slide = deck.slides[index];
  let id = 1;
  const told = xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`);
  if (slide?.kind !== 'table') return told;
  return told
    .replace(/(<p:cNvPr id="\d+" name="Table [^"]*")\/>/, (_, open) => `${open} descr="${attribute(slide.alt)}"/>`)
    .replace('<a:tblPr/>', '<a:tblPr firstRow="1" firstCol="1"/>');
}

function chartOf(xml: string): string {
  let line = 0;
  return xml
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replace(/<c:symbol val="circle"\/>/g, () => `<c:symbol val="${FORMS[line++ % FORMS.length]}"/>`);
}

/** The sheet behind a chart: the library writes a zero as nothing there. */
async function sheetOf(bytes: ArrayBuffer, chart: ChartSlide): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const path = 'xl/worksheets/sheet1.xml';
  const xml = await zip.file(path)?.async('string');
  if (xml === undefined) return new Uint8Array(bytes);
  const full = xml.replace(/<c r="([A-Z]+)(\d+)"><v><\/v><\/c>/g, (_, column: string, row: string) => {
    const value = chart.lines[columnOf(column) - 1]?.values[Number(row) - 2];
    return value == null ? '' : `<c r="${column}${row}"><v>${value}</v></c>`;
  });
  zip.file(path, full);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A is 0, and so on. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
