import { useTexts } from '../../i18n/use-texts.tsx';
import type { JourneyFlow } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { PlaceLink } from './cards.tsx';

/** Hand after hand, as a drawing that is a list too. */
export function Chain({ flow }: { flow: JourneyFlow }) {
  const t = useTexts(journeyTexts).flow;
  if (flow.chain.length === 0) return <p>{t.noWork}</p>;
  return (
    <>
      <p className="je-flow-note">{t.chainHint}</p>
      <ol className="je-chain">
        {flow.chain.map(({ hand, cards }) => (
          <li key={cards[0]?.card}>
            <div className="je-chain-hand" data-unknown={hand === undefined}>
              <strong>{hand ?? t.nobody}</strong>
              <ul>
                {cards.map((place) => (
                  <li key={place.card}>
                    <PlaceLink flow={flow} place={place} />
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
