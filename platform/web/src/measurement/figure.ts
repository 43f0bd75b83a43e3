import { useTexts } from '../i18n/use-texts.tsx';
import { known, notApplicable, type Reading, suppressed, unknown } from '../ui/chart/reading.ts';
import type { Figure } from './measurement.ts';
import { measurementTexts } from './texts.ts';

/** A figure of the server as the chart kit shows it; what is withheld here is so because few have answered. */
export function useReading(): (figure: Figure) => Reading {
  const t = useTexts(measurementTexts);
  return (figure) => readingOf(figure, t.fewAnswers);
}

export function readingOf({ state, value }: Figure, why: string): Reading {
  if (state === 'known' && value !== undefined) return known(value);
  if (state === 'suppressed') return suppressed(why);
  return state === 'not-applicable' ? notApplicable : unknown;
}
