import { LayersIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useEditor, useJourneyState } from '../editor/context.ts';
import type { NestedJourney, Step } from '../model/journey.ts';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import { useNestedSums } from './use-nested-sums.ts';
import './nested.css';

/** On a step: in which journey it is told, and what that comes to. In the grid the step itself leads on; in the table there is a link. */
export function ToldInMark({ step, linked }: { step: Step; linked?: boolean }) {
  const nested = useJourneyState((state) => state.nested[step.toldIn ?? '']);
  return nested ? <Mark nested={nested} linked={linked} /> : null;
}

function Mark({ nested, linked }: { nested: NestedJourney; linked: boolean | undefined }) {
  const { municipality } = useEditor();
  const t = useTexts(journeyTexts);
  const told = useNestedSums(!linked);
  const name = nested.trashed ? t.nested.inTrashShort({ title: nested.title }) : t.nested.of({ title: nested.title });
  return (
    <span className="je-told-in" data-trashed={nested.trashed}>
      <LayersIcon aria-hidden />
      <span>
        {linked && !nested.trashed ? (
          <Link className="ds-link" to={paths.one} params={{ municipality, id: nested.id }}>
            {name}
          </Link>
        ) : (
          name
        )}
        {!nested.trashed && <span className="je-told-in-sums">{told(nested)}</span>}
      </span>
    </span>
  );
}
