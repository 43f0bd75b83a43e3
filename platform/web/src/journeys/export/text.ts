/** How wide a text is, in pixels. */
export type Measure = (text: string, size: number, bold?: boolean) => number;

/** Without a canvas: Inter's letters are on average this part of their size wide, a little more than less. */
export const roughly: Measure = (text, size, bold) => [...text].length * size * (bold ? 0.6 : 0.56);

const NARROW = new Set("ijlftrI.,;:'|!()[]/- ");
const BROAD = new Set('mwMW@%');

/** Arial and what is drawn in its stead, where there is nothing to measure with: a little wider than it is. */
export const arial: Measure = (text, size, bold) => {
  const widths = Array.from(text, (c) =>
    NARROW.has(c) ? 0.33 : BROAD.has(c) ? 0.92 : c === c.toLowerCase() ? 0.56 : 0.74,
  );
  return widths.reduce((sum, width) => sum + width, 0) * size * (bold ? 1.08 : 1);
};

/** The lines of a text that is `width` wide at most; a word that is too long is cut. */
export function wrap(text: string, width: number, size: number, measure: Measure, bold = false): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/)) {
    let line = '';
    for (const word of paragraph
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((w) => cut(w, width, size, measure, bold))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && measure(longer, size, bold) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    if (line !== '') lines.push(line);
  }
  return lines;
}

function cut(word: string, width: number, size: number, measure: Measure, bold: boolean): string[] {
  if (measure(word, size, bold) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measure(part + letter, size, bold) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As XML: what XML has no sign for at all is left out. */
export function xml(text: string): string {
  return Array.from(text, (c) => SIGNS[c] ?? (inXml(c) ? c : '')).join('');
}

/** Without what XML has no sign for, for whoever writes the signs themselves. */
export function sound(text: string): string {
  return Array.from(text, (c) => (inXml(c) ? c : '')).join('');
}

function inXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code >= 0x20 ? code !== 0xfffe && code !== 0xffff : code === 0x9 || code === 0xa || code === 0xd;
}
