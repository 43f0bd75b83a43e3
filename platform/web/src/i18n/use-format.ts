import { useMemo } from 'react';
import {
  formatDate,
  formatDateTime,
  formatList,
  formatNumber,
  formatPercent,
  formatTime,
  formatWhen,
} from './format.ts';
import { formatPeriod } from './period.ts';
import { formatRange, formatTick, formatUnit, type Unit } from './unit.ts';
import { useLanguage } from './use-texts.tsx';

/** Numbers and dates in the person's language. */
export function useFormat() {
  const { language } = useLanguage();
  return useMemo(
    () => ({
      number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(language, value, options),
      percent: (fraction: number) => formatPercent(language, fraction),
      date: (instant: string | Date) => formatDate(language, instant),
      dateTime: (instant: string | Date) => formatDateTime(language, instant),
      time: (instant: string | Date) => formatTime(language, instant),
      /** A period by its first and last day. */
      period: (from: string, to: string) => formatPeriod(language, from, to),
      unit: (unit: Unit, value: number) => formatUnit(language, unit, value),
      range: (unit: Unit, low: number, high: number) => formatRange(language, unit, low, high),
      tick: (unit: Unit, value: number) => formatTick(language, unit, value),
      /** "a, b og c". */
      list: (words: readonly string[]) => formatList(language, words),
      when: (instant: string | Date) => formatWhen(language, instant),
    }),
    [language],
  );
}
