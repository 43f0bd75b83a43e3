import type { JourneyFlow } from '../model/journey.ts';
import type { Messages } from '../texts.ts';

type Words = Messages['flow'];

/** What is found, in sentences; what is not known is said to be so, and is never told as none. */
export function toldHandoffs({ handoffs }: Pick<JourneyFlow, 'handoffs'>, t: Words): string[] {
  const { works, unknown, units, performers, passes } = handoffs;
  if (works === 0) return [t.noWork];
  if (unknown === works) return [t.noHands];
  const n = passes.length;
  const silent = unknown > 0 ? [t.silentHands({ n: unknown, of: works })] : [];
  if (n > 0) return [t.passes({ n, atLeast: unknown > 0, units, performers }), ...silent];
  return unknown > 0 ? silent : [t.sameHands];
}

export function toldAsked({ asked }: Pick<JourneyFlow, 'asked'>, who: string, t: Words): string[] {
  const { works, unknown, units, withoutUnit, cards } = asked;
  const silent = unknown > 0 ? [t.silentData({ n: unknown, of: works })] : [];
  if (cards.length > 0) {
    return [
      t.asked({ who, n: cards.length, names: units }),
      ...(withoutUnit > 0 ? [t.silentUnit({ n: withoutUnit })] : []),
      ...(cards.length > 1 ? [t.askedAgain] : []),
      ...silent,
    ];
  }
  return works === 0 || unknown > 0 ? [t.askedUnknown({ who: who.toLowerCase() }), ...silent] : [t.notAsked({ who })];
}

export function toldMet({ met }: Pick<JourneyFlow, 'met'>, who: string, t: Words): string[] {
  const { units, works, withoutUnit } = met;
  const silent = withoutUnit > 0 ? [t.silentMet({ n: withoutUnit, of: works })] : [];
  return units.length > 0
    ? [t.met({ who, names: units }), ...silent]
    : [t.metUnknown({ who: who.toLowerCase() }), ...silent];
}

export function toldRekeyed({ rekeyed }: Pick<JourneyFlow, 'rekeyed'>, t: Words): string[] {
  const { works, unknown, cards } = rekeyed;
  const silent = unknown > 0 ? [t.silentData({ n: unknown, of: works })] : [];
  if (cards.length > 0) return [t.rekeyed({ n: cards.length }), ...silent];
  return works === 0 || unknown > 0 ? [t.rekeyedUnknown, ...silent] : [t.notRekeyed];
}

export function toldWaiting({ waiting }: Pick<JourneyFlow, 'waiting'>, time: (minutes: number) => string, t: Words) {
  const { minutes, unknownSteps, steps } = waiting;
  const silent = unknownSteps > 0 ? [t.silentWaits({ n: unknownSteps, of: steps })] : [];
  if (minutes > 0) return [t.waiting({ time: time(minutes), atLeast: unknownSteps > 0 }), ...silent];
  return steps === 0 || unknownSteps > 0 ? [t.waitingUnknown, ...silent] : [t.noWaiting];
}

export function toldArrows({ arrows }: Pick<JourneyFlow, 'arrows'>, t: Words): string[] {
  if (arrows.drawn === 0) return [t.noArrows];
  return [
    t.crossing({ n: arrows.visibility }),
    t.back2({ n: arrows.back }),
    ...(arrows.branches.length > 0 ? [t.branches({ n: arrows.branches.length })] : []),
    ...(arrows.unplaced > 0 ? [t.unplaced({ n: arrows.unplaced })] : []),
  ];
}
