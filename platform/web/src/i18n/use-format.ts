import { useMemo } from 'react';
import { formatDate, formatDateTime, formatNumber, formatPercent, formatTime, formatWhen } from './format.ts';
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
      when: (instant: string | Date) => formatWhen(language, instant),
    }),
    [language],
  );
}
