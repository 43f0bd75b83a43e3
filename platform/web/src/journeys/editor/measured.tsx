import { Button } from '@digdir/designsystemet-react';
import { LineGraphIcon } from '@navikt/aksel-icons';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Measured } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { useEditor, useJourneyState } from './context.ts';

/** The indicators that speak of a card, in the order in which they were told of. */
export function useMeasured(card: string): Measured[] {
  const all = useJourneyState((state) => state.measured);
  return Object.values(all).filter((one) => one.card === card);
}

/** What indicators say of a card. */
export function MeasuredItems({ all }: { all: readonly Measured[] }) {
  const { measuring, canWrite } = useEditor();
  const until = useUntil();
  if (!measuring || all.length === 0) return null;
  return (
    <Suspense>
      <ul>
        {all.map((measured) => (
          <li key={measured.id}>
            <div className="je-basis" data-stance={measured.stance} data-withdrawn={!measured.there}>
              <measuring.Item
                measured={measured}
                canWrite={canWrite}
                onUnsaid={() => void until((state) => !state[measured.id])}
              />
            </div>
          </li>
        ))}
      </ul>
    </Suspense>
  );
}

/** The button that opens what is measured. */
export function Measure({ card }: { card: string }) {
  const { measuring } = useEditor();
  const t = useTexts(journeyTexts).knowledge;
  const [open, setOpen] = useState(false);
  const until = useUntil();
  const before = useMeasured(card);
  if (!measuring) return null;
  const told = (all: readonly Measured[]) => JSON.stringify(all.map((one) => [one.id, one.stance, one.pinned]));
  return (
    <>
      <Button variant="secondary" data-size="sm" onClick={() => setOpen(true)}>
        <LineGraphIcon aria-hidden />
        {t.measure}
      </Button>
      <Suspense>
        {open && (
          <measuring.Picker
            card={card}
            open
            onClose={() => setOpen(false)}
            onSaid={() => {
              setOpen(false);
              void until((state) => told(Object.values(state).filter((one) => one.card === card)) !== told(before));
            }}
          />
        )}
      </Suspense>
    </>
  );
}

const TRIES = 12;
const PAUSE = 350;

/** Measurement tells the journey in a moment: it is read anew until what was said is there, or there is nothing to wait for. */
function useUntil() {
  const { store, municipality, id } = useEditor();
  const queries = useQueryClient();
  return async (there: (measured: Readonly<Record<string, Measured>>) => boolean) => {
    for (let tries = 0; tries < TRIES && !there(store.getState().state.measured); tries++) {
      await new Promise((done) => setTimeout(done, PAUSE));
      await store.getState().anew();
    }
    await queries.invalidateQueries({ queryKey: [municipality, 'journeys', 'knowledge', id] });
  };
}
