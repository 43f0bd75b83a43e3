import { memo } from 'react';
import { useStore } from 'zustand';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useEditor } from '../editor/context.ts';
import { journeyTexts } from '../texts.ts';
import { colourOf, firstName, type Place, whoIsAt } from './company.ts';
import './live.css';

/** A frame in the colour of whoever is just here, with their name on a tab. The list of people says the same in words. */
export const OthersAt = memo(function OthersAt({ step, lane, card }: Place) {
  const { company } = useEditor();
  // As one text, so that it is drawn again only when it is another; there may be thousands of these, and mostly nobody is here.
  const here = useStore(company, (all) =>
    all.people.length === 0
      ? ''
      : whoIsAt(all, { step, lane, card })
          .map(({ member, name, typing }) => [colourOf(member), typing ? 'typing' : '', firstName(name)].join('|'))
          .join('\n'),
  );
  return here ? <Frame here={here} /> : null;
});

function Frame({ here }: { here: string }) {
  const t = useTexts(journeyTexts);
  const each = [...new Set(here.split('\n'))];
  return (
    <span className="je-other" data-color={each[0]?.split('|')[0]} aria-hidden>
      <span className="je-other-tabs">
        {each.map((line) => {
          const [colour, typing, who = ''] = line.split('|');
          const words = typing ? t.live.writes({ who }) : who;
          return <span key={line} className="je-other-tab" data-color={colour} data-text={words} />;
        })}
      </span>
    </span>
  );
}

/** Whoever writes on this card right now: nobody is kept out, but both know. */
export function WritesHere({ card }: { card: string }) {
  const { company } = useEditor();
  const t = useTexts(journeyTexts);
  const who = useStore(company, (all) => whoIsAt(all, { card }).find((one) => one.typing)?.name);
  return (
    <p className="je-writes" role="status">
      {who && t.live.writesHere({ who: firstName(who) })}
    </p>
  );
}
