import { useTexts } from '../../i18n/use-texts.tsx';
import { useJourneyState } from '../editor/context.ts';
import { useDuration } from '../editor/duration.ts';
import type { NestedJourney, Share } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';

/**
 * What a journey that a step is told in comes to, in words: what is not known is said, not counted as nothing. Where there is little room
 * it is said that it is more than that, and not in how many steps nobody knows.
 */
export function useNestedSums(brief = false): (nested: NestedJourney) => string {
  const t = useTexts(journeyTexts);
  const { about } = useDuration();
  const derived = useJourneyState((state) => state.head.derivedFrom !== undefined);
  const share = (of: Share, known: (a: { time: string }) => string, unknown: string) => {
    if (of.steps === 0) return unknown;
    const time = about(of.known);
    if (of.unknownSteps === 0) return known({ time });
    return brief
      ? known({ time: t.nested.atLeast({ time }) })
      : `${known({ time })} (${t.nested.unknown({ n: of.unknownSteps })})`;
  };
  return ({ target, steps, touchMinutes, waitingMinutes }) =>
    [
      (target !== derived || !brief) && (target ? t.target.tag : t.target.today),
      t.nested.steps({ n: steps }),
      share(touchMinutes, t.nested.touch, t.nested.touchUnknown),
      share(waitingMinutes, t.nested.waiting, t.nested.waitingUnknown),
    ]
      .filter(Boolean)
      .join(' · ');
}
