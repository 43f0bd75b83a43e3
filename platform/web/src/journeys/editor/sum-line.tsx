import { useTexts } from '../../i18n/use-texts.tsx';
import type { Sum } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { useEditor, useJourney } from './context.ts';
import { useDuration } from './duration.ts';
import { sumWords } from './sum-words.ts';
import './links.css';

/** The sums of the whole journey, as the server counts them; what is not known is said, not counted as nothing. */
export function SumLine() {
  const { view } = useEditor();
  const totals = useJourney((journey) => journey.totals);
  const t = useTexts(journeyTexts);
  const { about } = useDuration();
  if (!totals) return null;
  const told = (name: string, sum: Sum) => t.grid.sum({ name, known: sumWords(sum, { t, about }) });
  return (
    <footer className="je-sums">
      <span>{told(t.grid.sumTouch, totals.touchMinutes)}</span>
      <span>{told(t.grid.sumWaiting, totals.waitingMinutes)}</span>
      {totals.cards > 0 && (
        <button
          type="button"
          className="je-inline"
          title={t.knowledge.title}
          data-name="knowledge"
          onClick={() => view.setState({ panel: 'knowledge', selected: undefined })}
        >
          {t.grid.assumed({ assumed: totals.assumed, cards: totals.cards })}
        </button>
      )}
    </footer>
  );
}
