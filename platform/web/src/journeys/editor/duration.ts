import { useMemo } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { type Amount, amountOf, roughly } from '../model/duration.ts';
import { journeyTexts } from '../texts.ts';

/** Times and shares in the person's language. */
export function useDuration() {
  const t = useTexts(journeyTexts);
  const format = useFormat();
  return useMemo(() => {
    const say = ({ amount, unit }: Amount) => {
      const n = format.number(amount, { maximumFractionDigits: 1 });
      if (unit === 'days') return t.time.shortDays({ n, count: amount });
      return unit === 'hours' ? t.time.shortHours({ n }) : t.time.shortMinutes({ n });
    };
    return {
      duration: (minutes: number) => say(amountOf(minutes)),
      about: (minutes: number) => say(roughly(minutes)),
      share: (percent: number) => format.percent(percent / 100),
    };
  }, [t, format]);
}
