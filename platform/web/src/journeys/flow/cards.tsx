import { useTexts } from '../../i18n/use-texts.tsx';
import { CardLink } from '../engine/card-link.tsx';
import type { FlowPlace, JourneyFlow } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';

/** A card where it stands in its journey. */
export function PlaceLink({ flow, place }: { flow: JourneyFlow; place: FlowPlace }) {
  const t = useTexts(journeyTexts);
  return <CardLink journey={flow.journey} card={place.card} text={place.text || t.grid.noText} />;
}

/** Cards that were counted, each with its step and lane. */
export function Places({ flow, places }: { flow: JourneyFlow; places: readonly FlowPlace[] }) {
  const t = useTexts(journeyTexts);
  if (places.length === 0) return <p className="je-flow-note">{t.flow.none}</p>;
  return (
    <ul className="je-flow-cards">
      {places.map((place) => (
        <li key={place.card}>
          <PlaceLink flow={flow} place={place} />{' '}
          <span className="je-flow-note">
            {place.stepName} · {place.lane}
          </span>
        </li>
      ))}
    </ul>
  );
}
