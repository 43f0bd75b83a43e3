import { readPeriod } from '../../i18n/calendar.ts';
import type { Cadence, PointDraft, Unit } from '../measurement.ts';

export type Pasted = { line: number; text: string; point?: PointDraft; fault?: Fault };
export type Fault = 'period' | 'number' | 'columns' | 'share';

const unknown = /^(ukjent|ukjend|unknown)$/i;
const notApplicable = /^(ikke aktuelt|ikkje aktuelt|not applicable)$/i;

/**
 * Reads rows as they come from a spreadsheet: the period, then for a share how many of how many, else the value and perhaps how many it
 * rests on. Each line that cannot be read says why; nothing is guessed. Money is written in kroner and kept in øre.
 */
export function paste(text: string, cadence: Cadence, unit: Unit): Pasted[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((row) => row.text !== '')
    .map((row) => ({ ...row, ...readRow(row.text, cadence, unit) }));
}

function readRow(text: string, cadence: Cadence, unit: Unit): { point?: PointDraft; fault?: Fault } {
  const [written = '', ...rest] = text.split(/\t|;|\s{2,}/).map((cell) => cell.trim());
  const period = readPeriod(cadence, written);
  if (!period) return { fault: 'period' };
  const cells = rest.filter((cell) => cell !== '');
  const [first] = cells;
  if (first === undefined) return { fault: 'columns' };
  if (unknown.test(first)) return { point: { ...period, missing: 'unknown' } };
  if (notApplicable.test(first)) return { point: { ...period, missing: 'not-applicable' } };
  const numbers = cells.map(readNumber);
  if (numbers.some((number) => number === undefined)) return { fault: 'number' };
  return readNumbers(period, numbers as number[], unit);
}

function readNumbers(period: { from: string; to: string }, numbers: number[], unit: Unit) {
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2) return { fault: 'columns' as const };
  if (unit === 'percent') {
    if (second === undefined) return { fault: 'columns' as const };
    const whole = Number.isInteger(first) && Number.isInteger(second);
    if (!whole || first < 0 || first > second) return { fault: 'share' as const };
    return { point: { ...period, numerator: first, n: second } };
  }
  if (unit === 'count')
    return second === undefined ? { point: { ...period, value: first } } : { fault: 'columns' as const };
  if (second === undefined) return { fault: 'columns' as const };
  return { point: { ...period, value: unit === 'ore' ? Math.round(first * 100) : first, n: second } };
}

/** A number with a decimal comma or point, and perhaps spaces between its thousands. */
export function readNumber(written: string): number | undefined {
  const text = written
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
