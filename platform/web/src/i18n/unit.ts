import { formatNumber } from './format.ts';
import type { Language } from './language.ts';
import { plural } from './plural.ts';

/** What an indicator is counted in; a share is 0 to 100. */
export type Unit = 'percent' | 'score' | 'count' | 'minutes' | 'days' | 'ore';

const days: Record<Language, { one: string; other: string }> = {
  nb: { one: '# dag', other: '# dager' },
  nn: { one: '# dag', other: '# dagar' },
  en: { one: '# day', other: '# days' },
};

/** A value with its unit: "76 %", "21 dager", "1 250 kr". */
export function formatUnit(language: Language, unit: Unit, value: number): string {
  switch (unit) {
    case 'percent':
      return `${formatNumber(language, value, { maximumFractionDigits: value !== 0 && Math.abs(value) < 1 ? 1 : 0 })}${language === 'en' ? '%' : '\u00a0%'}`;
    case 'score':
      return formatNumber(language, value, { maximumFractionDigits: 1 });
    case 'count':
      return formatNumber(language, value, { maximumFractionDigits: 1 });
    case 'minutes':
      return `${formatNumber(language, value, { maximumFractionDigits: 1 })}\u00a0min`;
    case 'days': {
      const rounded = Math.round(value * 10) / 10;
      return plural(language, rounded, days[language]).replace(' ', '\u00a0');
    }
    case 'ore':
      return `${formatNumber(language, value / 100, { maximumFractionDigits: 0 })}\u00a0kr`;
  }
}

/** From one value to another: "65–85 %". */
export function formatRange(language: Language, unit: Unit, low: number, high: number): string {
  return `${formatTick(language, unit, low).replace(/\s?%$/, '')}–${formatUnit(language, unit, high)}`;
}

/** The same on an axis, where the unit would be said over and over. */
export function formatTick(language: Language, unit: Unit, value: number): string {
  if (unit === 'percent') return formatUnit(language, unit, value);
  return formatNumber(language, unit === 'ore' ? value / 100 : value, { maximumFractionDigits: 1 });
}

/** What the values can be at all. */
export function boundsOf(unit: Unit): readonly [number, number] | undefined {
  return unit === 'percent' ? percentBounds : undefined;
}

const percentBounds = [0, 100] as const;
