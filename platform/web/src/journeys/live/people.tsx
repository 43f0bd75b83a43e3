import { useStore } from 'zustand';
import { useTexts } from '../../i18n/use-texts.tsx';
import { initialsOf } from '../../ui/person.tsx';
import { useActions } from '../editor/actions.ts';
import { useEditor, useJourneyState } from '../editor/context.ts';
import { focusOn, reveal, STEPS, spotName } from '../editor/view.ts';
import type { State } from '../model/operations.ts';
import { journeyTexts, type Messages } from '../texts.ts';
import { colourOf, others, type Person } from './company.ts';
import './live.css';

const SHOWN = 5;

/** The others who are in the journey: pressing one leads to where they are. */
export function People() {
  const { company, view } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const people = useStore(company, (all) => all.people);
  const state = useJourneyState((now) => now);
  const here = others({ people, window: company.getState().window });
  if (here.length === 0) return null;

  function go({ card, step, lane }: Person): void {
    if (card && state.card[card]) act.select({ e: 'card', id: card });
    else if (step) {
      const spot = { row: lane ?? STEPS, col: step };
      view.setState({ active: spot });
      focusOn(spotName(spot));
      reveal(spotName(spot));
    }
  }

  return (
    <ul className="je-people" aria-label={t.live.people}>
      {here.slice(0, SHOWN).map((person) => {
        const words = t.live.goTo({ who: person.name, where: where(person, state, t) });
        return (
          <li key={person.member}>
            <button
              type="button"
              className="je-face"
              data-color={colourOf(person.member)}
              aria-label={words}
              title={words}
              data-text={initialsOf(person.name)}
              onClick={() => go(person)}
            />
          </li>
        );
      })}
      {here.length > SHOWN && (
        <li
          className="je-more-people"
          title={here
            .slice(SHOWN)
            .map(({ name }) => name)
            .join(', ')}
        >
          +{here.length - SHOWN}
          <span className="mv-visually-hidden">
            {here
              .slice(SHOWN)
              .map(({ name }) => name)
              .join(', ')}
          </span>
        </li>
      )}
    </ul>
  );
}

function where({ card, step, lane, typing, name }: Person, state: State, t: Messages): string {
  const what =
    (card && state.card[card]?.text) || (step && state.step[step]?.name) || (lane && state.lane[lane]?.label);
  const at = what ? t.live.at({ what }) : t.live.here;
  return typing ? `${at}, ${t.live.writes({ who: name })}` : at;
}
