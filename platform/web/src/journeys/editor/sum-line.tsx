import { useTexts } from '../../i18n/use-texts.tsx';
import type { Sum } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { useJourney } from './context.ts';
import { useDuration } from './duration.ts';

/** The sums of the whole journey, as the server counts them; what is not known is said, not counted as nothing. */
export function SumLine() {
  const totals = useJourney((journey) => journey.totals);
  const t = useTexts(journeyTexts);
  const { about } = useDuration();
  if (!totals) return null;
  const told = (name: string, { known, unknownSteps }: Sum) => {
    const unknown = unknownSteps > 0 ? `, ${t.grid.sumUnknown({ n: unknownSteps })}` : '';
    return known === 0 && unknownSteps > 0
      ? t.grid.sumNothing({ name })
      : `${t.grid.sum({ name, known: about(known) })}${unknown}`;
  };
  return (
    <footer className="je-sums">
      <span>{told(t.grid.sumTouch, totals.touchMinutes)}</span>
      <span>{told(t.grid.sumWaiting, totals.waitingMinutes)}</span>
      {totals.cards > 0 && <span>{t.grid.assumed({ assumed: totals.assumed, cards: totals.cards })}</span>}
    </footer>
  );
}
