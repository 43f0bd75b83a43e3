import { LayersIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Picker } from '../../ui/picker.tsx';
import { journeyPage } from '../api.ts';
import { useActions } from '../editor/actions.ts';
import { useEditor, useJourneyState } from '../editor/context.ts';
import type { Step } from '../model/journey.ts';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import { useNestedSums } from './use-nested-sums.ts';
import '../editor/links.css';
import './nested.css';

/** The journey that a step is told in, with the way there; and to choose one, or to tell the step here again. */
export function ToldInSection({ step }: { step: Step }) {
  const { canWrite } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  return (
    <section className="je-links" aria-label={t.nested.title}>
      <h3>{t.nested.title}</h3>
      {step.toldIn ? <There id={step.toldIn} /> : <p className="mv-quiet">{t.nested.none}</p>}
      {canWrite && step.toldIn && (
        <button type="button" className="je-inline" onClick={() => act.set('step', step.id, 'toldIn', null)}>
          {t.nested.clear}
        </button>
      )}
      {canWrite && !step.toldIn && <Choose onChoose={(journey) => act.set('step', step.id, 'toldIn', journey)} />}
    </section>
  );
}

function There({ id }: { id: string }) {
  const { municipality } = useEditor();
  const t = useTexts(journeyTexts);
  const told = useNestedSums();
  const saved = useJourneyState((state) => state.nested[id]);
  // what has just been chosen is called something when the server has answered
  if (!saved) return <p className="mv-quiet">…</p>;
  return (
    <div className="je-told-in" data-trashed={saved.trashed}>
      <LayersIcon aria-hidden />
      <span>
        <Link className="ds-link" to={paths.one} params={{ municipality, id }}>
          {saved.title}
        </Link>
        <span className="je-told-in-sums">{saved.trashed ? t.nested.inTrash : told(saved)}</span>
      </span>
    </div>
  );
}

function Choose({ onChoose }: { onChoose: (journey: string) => void }) {
  const { municipality, id } = useEditor();
  const t = useTexts(journeyTexts);
  return (
    <Picker
      label={t.nested.pick}
      description={t.nested.pickHint}
      single
      selected={[]}
      findKey={[municipality, 'journeys', 'to-tell-in', id]}
      find={async (q) =>
        (await journeyPage(municipality, { q })).items
          .filter((journey) => journey.id !== id)
          .map((journey) => ({
            value: journey.id,
            label: journey.derivedFrom ? `${journey.title} (${t.target.tag})` : journey.title,
          }))
      }
      onChange={(chosen) => {
        const journey = chosen.at(-1);
        if (journey) onChoose(journey.value);
      }}
    />
  );
}
