import type { Journey, Step } from '../model/journey.ts';
import type { Saying } from './deck.ts';

/** What is known of the times of a step and in which other journey it is told, on one line; empty when nothing is. */
export function stepWords(
  step: Step,
  { nested }: Pick<Journey, 'nested'>,
  { t, duration, percent }: Pick<Saying, 't' | 'duration' | 'percent'>,
): string {
  const there = nested.find(({ id }) => id === step.toldIn);
  const times = [
    step.touchMinutes !== undefined && t.grid.touch({ time: duration(step.touchMinutes) }),
    step.waitingMinutes !== undefined && t.grid.waiting({ time: duration(step.waitingMinutes) }),
    step.frequencyPercent !== undefined && t.grid.share({ share: percent(step.frequencyPercent / 100) }),
  ];
  const toldIn = there && (there.trashed ? t.nested.inTrashShort(there) : t.nested.of(there));
  return [times.filter(Boolean).join(', '), toldIn].filter(Boolean).join(' · ');
}
