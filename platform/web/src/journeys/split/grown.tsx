import { Button } from '@digdir/designsystemet-react';
import { InformationSquareIcon } from '@navikt/aksel-icons';
import { lazy, Suspense } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useEditor, useJourney, useJourneyState, useView } from '../editor/context.ts';
import { phasesOf } from '../model/order.ts';
import { journeyTexts } from '../texts.ts';
import { isCompared } from './compared.ts';

const SplitDialog = lazy(() => import('./split-dialog.tsx').then((file) => ({ default: file.SplitDialog })));

/** Says so when a journey has grown beyond what is easy to read, and offers to divide it. */
export function Grown() {
  const { view, canWrite, vocabulary } = useEditor();
  const t = useTexts(journeyTexts);
  const phases = useJourneyState(phasesOf);
  const cards = useJourney((journey) => journey.totals.cards);
  const dividing = useView((v) => v.dividing);
  const { manyPhases, manyCards } = vocabulary.limits;
  const compared = useJourneyState(({ head }) => isCompared(head));
  const grown = !compared && phases.length > 1 && (phases.length > manyPhases || cards > manyCards);
  if (!canWrite) return null;
  return (
    <>
      {grown && (
        <p className="je-standing">
          <InformationSquareIcon aria-hidden />
          {t.split.grown({ phases: phases.length, cards })}
          <Button
            data-size="sm"
            variant="secondary"
            data-color="neutral"
            onClick={() => view.setState({ dividing: phases[Math.ceil(phases.length / 2)]?.id })}
          >
            {t.split.open}
          </Button>
        </p>
      )}
      {dividing && (
        <Suspense>
          <SplitDialog from={dividing} />
        </Suspense>
      )}
    </>
  );
}
