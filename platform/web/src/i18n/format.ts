import type { Language } from './language.ts';
import { locales } from './locales.ts';

type Words = { today: string; yesterday: string };

/** Nynorsk and bokmål share these two; only English differs, so they need no catalogue of their own. */
const words: Record<Language, Words> = {
  nb: { today: 'i dag', yesterday: 'i går' },
  nn: { today: 'i dag', yesterday: 'i går' },
  en: { today: 'today', yesterday: 'yesterday' },
};

/** A number with the language's own grouping, decimals and a real minus sign. */
export function formatNumber(language: Language, value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locales[language], options).format(value).replace('-', '−');
}

/** Share in whole per cent of a fraction 0..1, with a hard space before the sign in Norwegian. */
export function formatPercent(language: Language, fraction: number): string {
  const share = formatNumber(language, Math.round(fraction * 100));
  return language === 'en' ? `${share}%` : `${share}\u00a0%`;
}

/** Words after each other, with "and" before the last. */
export function formatList(language: Language, words: readonly string[]): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words);
}

/** A day, such as "20. nov. 2026". */
export function formatDate(language: Language, instant: string | Date): string {
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short', year: 'numeric' }).format(
    new Date(instant),
  );
}

/** A day and a time, such as "20. nov. 2026, 09:41". */
export function formatDateTime(language: Language, instant: string | Date): string {
  return `${formatDate(language, instant)}, ${formatTime(language, instant)}`;
}

/** A time of day, such as "09:41". */
export function formatTime(language: Language, instant: string | Date): string {
  return new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', hour12: false }).format(
    new Date(instant),
  );
}

/** How a list tells when something happened: "i dag 09:41", "i går", "20. nov.", or with the year when it is another. */
export function formatWhen(language: Language, instant: string | Date, now = new Date()): string {
  const then = new Date(instant);
  const days = daysBetween(then, now);
  if (days === 0) return `${words[language].today} ${formatTime(language, then)}`;
  if (days === 1) return words[language].yesterday;
  if (then.getFullYear() !== now.getFullYear()) return formatDate(language, then);
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short' }).format(then);
}

function daysBetween(earlier: Date, later: Date): number {
  const midnight = (day: Date) => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
  return Math.round((midnight(later) - midnight(earlier)) / 86_400_000);
}
