import { formatDate, formatDateTime, formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { formatPeriod } from '../i18n/period.ts';

const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const day = /^\d{4}-\d\d-\d\d$/;
const moment = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;
/** A period, perhaps with what it was then: how the history wrote measurements once. */
const period = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)(?: = (-?[\d.]+))?$/;

/** A day, a moment or a period as machines write them, in the reader's language; a bare id as `nameless`; anything else as it stands. */
export function legible(language: Language, text: string, nameless: string): string {
  if (id.test(text)) return nameless;
  if (day.test(text)) return formatDate(language, `${text}T12:00:00`);
  if (moment.test(text)) return formatDateTime(language, text);
  const [, from, to, value] = period.exec(text) ?? [];
  if (from === undefined || to === undefined) return text;
  const told = formatPeriod(language, from, to);
  return value === undefined ? told : `${told}: ${formatNumber(language, Number(value))}`;
}
