import { formatDate } from './format.ts';
import type { Language } from './language.ts';
import { locales } from './locales.ts';

const day = 86_400_000;

/** How a whole quarter is called: the name of a whole month and year is in the browser, this one is not. */
const quarters: Record<Language, (quarter: number, year: number) => string> = {
  nb: (quarter, year) => `${quarter}. kvartal ${year}`,
  nn: (quarter, year) => `${quarter}. kvartal ${year}`,
  en: (quarter, year) => `Q${quarter} ${year}`,
};

const halves: Record<Language, (half: number, year: number) => string> = {
  nb: (half, year) => `${half}. halvår ${year}`,
  nn: (half, year) => `${half}. halvår ${year}`,
  en: (half, year) => `H${half} ${year}`,
};

/** A period of whole days, both included: "2026", "3. kvartal 2026", "oktober 2026", or the first and the last day. */
export function formatPeriod(language: Language, from: string, to: string): string {
  const first = new Date(`${from}T00:00:00Z`);
  const after = new Date(Date.parse(`${to}T00:00:00Z`) + day);
  const year = first.getUTCFullYear();
  const months = (after.getUTCFullYear() - year) * 12 + after.getUTCMonth() - first.getUTCMonth();
  const whole = first.getUTCDate() === 1 && after.getUTCDate() === 1;
  if (whole && months === 12 && first.getUTCMonth() === 0) return String(year);
  if (whole && months === 6 && first.getUTCMonth() % 6 === 0) {
    return halves[language](first.getUTCMonth() / 6 + 1, year);
  }
  if (whole && months === 3 && first.getUTCMonth() % 3 === 0) {
    return quarters[language](first.getUTCMonth() / 3 + 1, year);
  }
  if (whole && months === 1) return monthAndYear(language, first, 'long');
  if (from === to) return formatDate(language, `${to}T12:00:00`);
  return `${formatDate(language, `${from}T12:00:00`)}–${formatDate(language, `${to}T12:00:00`)}`;
}

/** "okt. 2026", or "oktober 2026". */
export function monthAndYear(language: Language, at: Date, month: 'short' | 'long'): string {
  return new Intl.DateTimeFormat(locales[language], { month, year: 'numeric', timeZone: 'UTC' }).format(at);
}

/** "okt", without a full stop, for the axis of a chart. */
export function monthAlone(language: Language, at: Date): string {
  return new Intl.DateTimeFormat(locales[language], { month: 'short', timeZone: 'UTC' }).format(at).replace('.', '');
}
