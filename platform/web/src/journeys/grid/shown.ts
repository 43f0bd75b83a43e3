import { useMemo } from 'react';
import { useJourneyState, useView } from '../editor/context.ts';
import type { Lane, Step } from '../model/journey.ts';
import { cellOf, type State } from '../model/operations.ts';
import { lanesOf, phasesOf, stepsOf } from '../model/order.ts';

export interface Shown {
  steps: readonly Step[];
  /** The number of each step in the whole journey. */
  numbers: ReadonlyMap<string, number>;
  lanes: readonly Lane[];
  /** The phases that have a step shown, each with the number of its columns. */
  spans: readonly { phase: string; first: string; count: number }[];
}

/** What the grid shows: everything, or some of the rows, or only the pain points and the steps that have one. */
export function useShown(): Shown {
  const steps = useJourneyState(stepsOf);
  const every = useJourneyState(lanesOf);
  const chosen = useView((view) => view.lanes);
  const lanes = useMemo(() => (chosen ? every.filter(({ id }) => chosen.includes(id)) : every), [every, chosen]);
  const phases = useJourneyState(phasesOf);
  const onlyPain = useView((view) => view.onlyPain);
  const gaps = useView((view) => view.compared?.gaps);
  const painful = useJourneyState((state) => (onlyPain ? painfulSteps(state) : ''));
  return useMemo(() => {
    const kept = new Set(painful.split(' '));
    const shown = onlyPain ? steps.filter((step) => kept.has(step.id)) : steps;
    const spans = phases.flatMap((phase) => {
      const inside = shown.filter((step) => step.phase === phase.id);
      return inside[0] ? [{ phase: phase.id, first: inside[0].id, count: inside.length }] : [];
    });
    const real = steps.filter((step) => !gaps?.has(step.id));
    const numbers = new Map(real.map((step, i) => [step.id, i + 1]));
    return { steps: shown, numbers, lanes: onlyPain ? lanes.filter((l) => l.kind === 'pain-points') : lanes, spans };
  }, [steps, lanes, phases, onlyPain, painful, gaps]);
}

/** One text, so that it is the same value as long as the same steps are meant. */
function painfulSteps(state: State): string {
  const lanes = lanesOf(state).filter((lane) => lane.kind === 'pain-points');
  const steps = stepsOf(state).filter((step) => lanes.some((lane) => cellOf(state, step.id, lane.id).length > 0));
  return steps.map((step) => step.id).join(' ');
}
