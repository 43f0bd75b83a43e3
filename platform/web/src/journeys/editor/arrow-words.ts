import { useMemo } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import * as arrows from '../model/arrows.ts';
import type { Arrow, Card, Zone } from '../model/journey.ts';
import type { Line } from '../model/lines.ts';
import type { State } from '../model/operations.ts';
import { journeyTexts } from '../texts.ts';
import { useEditor } from './context.ts';

/** Arrows in words, the same for the eye, the ear and the table. */
export function useArrowWords() {
  const { vocabulary } = useEditor();
  const t = useTexts(journeyTexts);
  const format = useFormat();
  return useMemo(() => {
    const zones = new Map(vocabulary.laneKinds.map(({ kind, zone }) => [kind, zone]));
    const zoneOf = (state: State, card: Pick<Card, 'lane'> | undefined): Zone => {
      const lane = state.lane[card?.lane ?? ''];
      return (lane && zones.get(lane.kind)) ?? 'none';
    };
    const crossed = (state: State, { from, to }: Arrow): readonly Line[] =>
      arrows.crossed(zoneOf(state, state.card[from]), zoneOf(state, state.card[to]));
    const textOf = (state: State, card: string) => state.card[card]?.text || t.grid.noText;
    const asides = (state: State, arrow: Arrow) => {
      const lines = crossed(state, arrow).map((line) => t.arrows.lines[line]);
      return [
        arrow.label && `«${arrow.label}»`,
        lines.length > 0 && t.arrows.crosses({ lines: format.list(lines) }),
        arrows.leadsBack(state, arrow) && t.arrows.back,
      ].filter(Boolean);
    };
    return {
      zoneOf,
      crossed,
      textOf,
      /** The whole of it: «Melding fra … til …, krysser synlighetslinjen». */
      told: (state: State, arrow: Arrow): string =>
        [
          t.arrows.fromTo({
            kind: t.arrows.kinds[arrow.kind],
            from: textOf(state, arrow.from),
            to: textOf(state, arrow.to),
          }),
          ...asides(state, arrow),
        ].join(', '),
      /** Seen from one of its cards. */
      toldOf: (state: State, arrow: Arrow, card: string): string => {
        const kind = t.arrows.kinds[arrow.kind];
        const other = arrow.from === card ? arrow.to : arrow.from;
        const say = arrow.from === card ? t.arrows.to : t.arrows.from;
        return [say({ kind, text: textOf(state, other) }), ...asides(state, arrow)].join(', ');
      },
    };
  }, [vocabulary, t, format]);
}
