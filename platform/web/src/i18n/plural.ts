import { formatNumber } from './format.ts';
import type { Language } from './language.ts';
import { locales } from './locales.ts';

/** Picks the right form for a number; `#` in the form becomes the number. */
export function plural(language: Language, n: number, forms: { one: string; other: string }): string {
  const form = new Intl.PluralRules(locales[language]).select(n) === 'one' ? forms.one : forms.other;
  return form.replaceAll('#', formatNumber(language, n));
}
