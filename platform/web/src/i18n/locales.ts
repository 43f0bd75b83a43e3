import type { Language } from './language.ts';

/** Browsers carry no nynorsk data of their own, so bokmål must stand behind it or dates come out in English. */
export const locales: Record<Language, string[]> = { nb: ['nb'], nn: ['nn', 'nb'], en: ['en-GB'] };
