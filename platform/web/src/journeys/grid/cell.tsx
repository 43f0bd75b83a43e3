import { memo, useRef } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useEditor, useJourneyState, useView } from '../editor/context.ts';
import { spotName } from '../editor/view.ts';
import { OthersAt } from '../live/others.tsx';
import type { LaneKind } from '../model/journey.ts';
import { cellKey, cellOf } from '../model/operations.ts';
import { commentsOf } from '../model/order.ts';
import { journeyTexts } from '../texts.ts';
import { CardView } from './card-view.tsx';
import { Draft } from './draft.tsx';
import { useCellDrop } from './drag.ts';
import { facetsId, talkId, textId } from './names.ts';

interface CellProps {
  step: string;
  stepName: string;
  lane: string;
  laneName: string;
  kind: LaneKind;
}

/** Where a step and a lane meet: subscribes to its own list of cards and to nothing else of the journey. */
export const Cell = memo(function Cell({ step, stepName, lane, laneName, kind }: CellProps) {
  const { canWrite } = useEditor();
  const ids = useJourneyState((state) => cellOf(state, step, lane));
  const active = useView((view) => view.active.row === lane && view.active.col === step);
  const drafting = useView((view) => view.draft?.step === step && view.draft.lane === lane);
  const gap = useView((view) => view.compared?.gaps.has(step) ?? false);
  const t = useTexts(journeyTexts);
  const box = useRef<HTMLDivElement>(null);
  useCellDrop(box, step, lane);
  const name = t.grid.cell({ step: gap ? t.sides.gap : stepName, lane: laneName });
  const spot = spotName({ row: lane, col: step });
  return (
    <div
      ref={box}
      id={spot}
      role="gridcell"
      className={gap ? 'je-cell je-gap' : 'je-cell'}
      data-row={lane}
      data-col={step}
      data-name={spot}
      tabIndex={active ? 0 : -1}
      aria-label={gap ? name : `${name}, ${t.count.cards({ n: ids.length })}`}
      aria-labelledby={cellLabel(spot, ids)}
    >
      <OthersAt step={step} lane={lane} />
      {ids.map((id) => (
        <CardView key={id} id={id} kind={kind} />
      ))}
      {drafting && <Draft step={step} lane={lane} kind={kind} />}
      <Talk step={step} lane={lane} />
      {canWrite && !drafting && (
        <button
          type="button"
          className="je-add"
          data-add=""
          tabIndex={-1}
          aria-label={t.grid.add({ step: stepName, lane: laneName })}
        >
          +
        </button>
      )}
    </div>
  );
});

/** Its own label, then what is written in it, so that what is seen is also what is said. */
export function cellLabel(spot: string, ids: readonly string[]): string {
  return [spot, ...ids.flatMap((id) => [textId(id), facetsId(id)]), talkId(spot)].join(' ');
}

/** The number of open comments of a cell, which opens them. */
export function Talk({ step, lane }: { step: string; lane: string }) {
  const open = useJourneyState(
    (state) => (commentsOf(state)[cellKey(step, lane)] ?? []).filter((c) => !c.resolvedAt).length,
  );
  const t = useTexts(journeyTexts);
  if (open === 0) return null;
  return (
    <button
      type="button"
      id={talkId(spotName({ row: lane, col: step }))}
      className="je-talk"
      data-talk=""
      tabIndex={-1}
      aria-label={t.grid.openComments({ n: open })}
    >
      {open}
    </button>
  );
}
