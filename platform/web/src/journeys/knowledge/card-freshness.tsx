import { Button } from '@digdir/designsystemet-react';
import { CheckmarkIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useActions } from '../editor/actions.ts';
import { useEditor } from '../editor/context.ts';
import type { Card } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { useCardKnowledge } from './use-knowledge.ts';
import './knowledge.css';

/** How newly what a card says is known, why it should be looked at, and the way to say that it still holds. */
export function CardFreshness({ card }: { card: Card }) {
  const { canWrite } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts).knowledge;
  const format = useFormat();
  const known = useCardKnowledge(card.id);
  if (!known) return null;
  const { system, confirmed } = known;
  const doubts = known.doubts.filter((doubt) => doubt !== 'system-retired').map((doubt) => t.doubts[doubt]);
  if (system) {
    const date = format.date(system.on);
    doubts.push(
      system.replacedBy
        ? t.replaced({ system: system.name, date, by: system.replacedBy })
        : t.retired({ system: system.name, date }),
    );
  }
  return (
    <div className="je-fresh" data-age={known.age}>
      {doubts.length > 0 && (
        <ul>
          {doubts.map((doubt) => (
            <li key={doubt}>
              <ExclamationmarkTriangleIcon aria-hidden />
              {doubt}
            </li>
          ))}
        </ul>
      )}
      <p>
        <strong>{t.ages[known.age]}.</strong>{' '}
        {known.foundOn ? t.foundOn({ date: format.date(known.foundOn) }) : t.noFinding}
      </p>
      <p>{confirmed ? t.confirmedBy({ who: confirmed.by, when: format.when(confirmed.at) }) : t.neverConfirmed}</p>
      {canWrite && (
        <Button variant="secondary" data-size="sm" onClick={() => act.confirm(card)}>
          <CheckmarkIcon aria-hidden />
          {t.confirm}
        </Button>
      )}
    </div>
  );
}
