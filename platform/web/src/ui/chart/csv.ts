import type { Language } from '../../i18n/language.ts';

/** The table beside a chart: numbers as numbers, so that a file keeps them as such. */
export type ChartTable = {
  columns: readonly ChartColumn[];
  rows: readonly ChartRow[];
};

export type ChartColumn = {
  heading: string;
  /** How a number of the column is shown on the screen. */
  format?: (value: number) => string;
  /** Set for a column of figures. */
  figures?: boolean;
};

export type ChartRow = {
  key: string;
  /** One for each column; what is withheld is told in words, never as an empty cell. */
  cells: readonly (string | number | undefined)[];
  /** Marks the row of one's own municipality. */
  own?: boolean;
};

/** The table as a file that a spreadsheet opens by itself where the language is spoken: semicolons and decimal commas in Norway. */
export function csv(language: Language, { columns, rows }: ChartTable): string {
  const norwegian = language !== 'en';
  const separator = norwegian ? ';' : ',';
  const number = (value: number) => (norwegian ? String(value).replace('.', ',') : String(value));
  const cell = (value: string | number | undefined) =>
    typeof value === 'number' ? number(value) : quoted(harmless(value ?? ''), separator);
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => row.cells)];
  return `\uFEFF${lines.map((line) => line.map(cell).join(separator)).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets a mark in front of it. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Gives the file to the person. */
export function save(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
