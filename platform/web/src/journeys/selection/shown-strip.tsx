import { Button } from '@digdir/designsystemet-react';
import { FunnelIcon } from '@navikt/aksel-icons';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useEditor, useJourneyState, useView } from '../editor/context.ts';
import { everyVoice } from '../grid/voices.ts';
import { lanesOf } from '../model/order.ts';
import { journeyTexts } from '../texts.ts';

/** Says that not all of the journey is shown, so that nobody takes a part of it for the whole. */
export function ShownStrip() {
  const { view, store } = useEditor();
  const t = useTexts(journeyTexts).selection;
  const lanes = useJourneyState(lanesOf);
  const chosen = useView((now) => now.lanes);
  const voice = useView((now) => now.voice);
  const shown = chosen && lanes.filter(({ id }) => chosen.includes(id)).length;
  if (shown === undefined && !voice) return null;
  const whose = voice && (everyVoice(store.getState().state).find(({ key }) => key === voice)?.whose ?? t.nobody);
  return (
    <p className="je-standing">
      <FunnelIcon aria-hidden />
      {[shown === undefined ? '' : t.shown({ n: shown, of: lanes.length }), whose ? t.curveOf({ whose }) : '']
        .filter(Boolean)
        .join(' ')}
      <Button data-size="sm" variant="secondary" onClick={() => view.setState({ lanes: undefined, voice: undefined })}>
        {t.showAll}
      </Button>
    </p>
  );
}
