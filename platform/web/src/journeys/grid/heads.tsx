import type { Edge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { FaceFrownIcon, FaceIcon, FaceSmileIcon } from '@navikt/aksel-icons';
import { memo, useRef } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useJourneyState, useView } from '../editor/context.ts';
import { useDuration } from '../editor/duration.ts';
import { LABEL, PHASES, STEPS, spotName } from '../editor/view.ts';
import { OthersAt } from '../live/others.tsx';
import type { Lane, Step } from '../model/journey.ts';
import { ToldInMark } from '../nested/told-in-mark.tsx';
import { journeyTexts } from '../texts.ts';
import { Badge } from './badge.tsx';
import { useDraggable } from './drag.ts';

const SIDES: Edge[] = ['left', 'right'];
const ENDS: Edge[] = ['top', 'bottom'];

/** A phase over its steps. */
export function PhaseHead({ phase, first, count }: { phase: string; first: string; count: number }) {
  const name = useJourneyState((state) => state.phase[phase]?.name ?? '');
  const active = useView((view) => view.active.row === PHASES && view.active.col === first);
  const selected = useView((view) => view.selected?.id === phase);
  const t = useTexts(journeyTexts);
  return (
    <div
      role="columnheader"
      className="je-phase"
      style={{ gridColumn: `span ${count}` }}
      aria-colspan={count}
      data-row={PHASES}
      data-col={first}
      data-phase={phase}
      data-name={spotName({ row: PHASES, col: first })}
      data-selected={selected}
      tabIndex={active ? 0 : -1}
    >
      <span className="je-phase-name">{name}</span>
      <button type="button" className="je-more" data-more={phase} tabIndex={-1} aria-label={t.grid.menu({ name })} />
    </div>
  );
}

/** The head of a step: its number, its name, and what is known of its time. */
export const StepHead = memo(function StepHead({ step, n }: { step: Step; n: number }) {
  const active = useView((view) => view.active.row === STEPS && view.active.col === step.id);
  const selected = useView((view) => view.selected?.id === step.id);
  const gap = useView((view) => view.compared?.gaps.has(step.id) ?? false);
  const t = useTexts(journeyTexts);
  const box = useRef<HTMLDivElement>(null);
  useDraggable(box, 'step', step.id, SIDES);
  return (
    <div
      ref={box}
      role="columnheader"
      className={gap ? 'je-step je-gap' : 'je-step'}
      data-row={STEPS}
      data-col={step.id}
      data-name={spotName({ row: STEPS, col: step.id })}
      data-selected={selected}
      tabIndex={active ? 0 : -1}
    >
      <OthersAt step={step.id} />
      {gap ? <span className="je-gap-word">{t.sides.gap}</span> : <StepWords step={step} n={n} />}
      <button
        type="button"
        className="je-more"
        data-more={step.id}
        tabIndex={-1}
        aria-label={t.grid.menu({ name: step.name })}
      />
    </div>
  );
});

function StepWords({ step, n }: { step: Step; n: number }) {
  return (
    <>
      <span className="je-disc">{n}</span>
      <span className="je-step-words">
        <span className="je-step-name">{step.name}</span>
        <Times step={step} />
        <ToldInMark step={step} />
        <Badge of={step.id} />
      </span>
    </>
  );
}

function Times({ step }: { step: Step }) {
  const t = useTexts(journeyTexts);
  const { duration, share } = useDuration();
  const parts = [
    step.touchMinutes !== undefined && t.grid.touch({ time: duration(step.touchMinutes) }),
    step.waitingMinutes !== undefined && t.grid.waiting({ time: duration(step.waitingMinutes) }),
    step.frequencyPercent !== undefined && t.grid.share({ share: share(step.frequencyPercent) }),
  ].filter(Boolean);
  return parts.length > 0 ? <span className="je-times">{parts.join(', ')}</span> : null;
}

/** The name of a lane at the left, which stays when the steps are scrolled. */
export const LaneHead = memo(function LaneHead({ lane }: { lane: Lane }) {
  const active = useView((view) => view.active.row === lane.id && view.active.col === LABEL);
  const selected = useView((view) => view.selected?.id === lane.id);
  const t = useTexts(journeyTexts);
  const box = useRef<HTMLDivElement>(null);
  useDraggable(box, 'lane', lane.id, ENDS);
  return (
    <div
      ref={box}
      role="rowheader"
      className="je-lane"
      data-row={lane.id}
      data-col={LABEL}
      data-name={spotName({ row: lane.id, col: LABEL })}
      data-selected={selected}
      tabIndex={active ? 0 : -1}
    >
      <span className="je-lane-name">{lane.label}</span>
      {t.lanes[lane.kind].hint && <span className="je-lane-hint">{t.lanes[lane.kind].hint}</span>}
      {lane.kind === 'experience' && <Faces />}
      <button
        type="button"
        className="je-more"
        data-more={lane.id}
        tabIndex={-1}
        aria-label={t.grid.menu({ name: lane.label })}
      />
    </div>
  );
});

function Faces() {
  return (
    <span className="je-faces" aria-hidden>
      <FaceSmileIcon aria-hidden />
      <FaceIcon aria-hidden />
      <FaceFrownIcon aria-hidden />
    </span>
  );
}
