import type { LocalText } from '../api/types.ts';
import type { Language } from './language.ts';

const order: Record<Language, readonly Language[]> = {
  nb: ['nb', 'nn', 'en'],
  nn: ['nn', 'nb', 'en'],
  en: ['en', 'nb', 'nn'],
};

/** The text in the person's language, or the nearest one it has been written in. */
export function localText(text: LocalText | undefined, language: Language): string {
  return order[language].map((one) => text?.[one]).find((found) => found) ?? '';
}
