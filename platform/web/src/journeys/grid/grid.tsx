import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { type CSSProperties, type MouseEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useActions } from '../editor/actions.ts';
import { useEditor, useJourneyState, useView } from '../editor/context.ts';
import { type Menus, useMenus } from '../editor/menus.ts';
import { LABEL, PHASES, STEPS, spotName } from '../editor/view.ts';
import type { Lane, LaneKind, Step } from '../model/journey.ts';
import { type Drawn, drawn } from '../model/lines.ts';
import { lanesOf } from '../model/order.ts';
import { journeyTexts } from '../texts.ts';
import { Arrows } from './arrows.tsx';
import { Cell } from './cell.tsx';
import { useDrops } from './drag.ts';
import { ExperienceCells } from './experience.tsx';
import { LaneHead, PhaseHead, StepHead } from './heads.tsx';
import { isWriting, onGridKey } from './keyboard.ts';
import { spotAt, type Thing, thingAt } from './names.ts';
import { useProgress } from './progress.ts';
import { type Shown, useShown } from './shown.ts';
import './curves.css';
import './grid.css';
import './card.css';
import './compared.css';
import '../editor/links.css';

/** The journey as a grid: steps across, lanes down. */
export function Grid() {
  const editor = useEditor();
  const act = useActions();
  const menus = useMenus();
  const shown = useShown();
  const t = useTexts(journeyTexts);
  const title = useJourneyState((state) => state.head.title);
  const zoom = useView((view) => view.zoom);
  const scroller = useRef<HTMLDivElement>(null);
  const board = useRef<HTMLDivElement>(null);
  useDrops(scroller, act);
  useStanding(shown);
  const lines = useMemo(() => {
    const zones = new Map(editor.vocabulary.laneKinds.map((kind) => [kind.kind, kind.zone]));
    return drawn(
      shown.lanes.map((lane) => lane.kind),
      (kind) => zones.get(kind) ?? 'none',
    );
  }, [shown.lanes, editor.vocabulary]);
  const drawnLanes = useProgress(shown.lanes);

  function onClick(event: MouseEvent): void {
    const thing = thingAt(event.target);
    if (!thing || !(event.target instanceof Element)) return;
    const button = event.target.closest<HTMLElement>('[data-more],[data-add],[data-talk]');
    if (button) pressed(button, thing, event.target);
    else if (thing.e === 'card' || thing.e === 'step' || thing.e === 'phase' || thing.e === 'lane') {
      act.select({ e: thing.e, id: thing.id });
    }
  }

  function pressed(button: HTMLElement, thing: Thing, target: EventTarget): void {
    const spot = spotAt(target);
    if (button.dataset.more !== undefined) openMenu(menus, button, cardOf(button) ?? thing);
    else if (!spot) return;
    else if (button.dataset.add !== undefined) act.draft(spot.col, spot.row);
    else act.openComments(spot.col, spot.row);
  }

  function onContextMenu(event: MouseEvent): void {
    const thing = thingAt(event.target);
    if (!thing || thing.e === 'corner' || isWriting(event.target) || editor.view.getState().compared) return;
    event.preventDefault();
    openMenu(menus, anchorOf(event.target as Element), thing);
  }

  if (shown.steps.length === 0 || shown.lanes.length === 0) return <EmptyGrid shown={shown} />;
  return (
    <div ref={scroller} className="je-scroll" style={{ '--je-zoom': zoom } as CSSProperties}>
      <div ref={board} className="je-board">
        <div
          role="grid"
          className="je-grid"
          aria-label={t.grid.label({ title })}
          aria-readonly={!editor.canWrite}
          style={{ '--je-columns': `172px repeat(${shown.steps.length}, 224px) 56px` } as CSSProperties}
          onKeyDown={(event) => onGridKey(event, { editor, act, shown })}
          onFocus={(event) => stand(event.target)}
          onClick={onClick}
          onContextMenu={onContextMenu}
          onDoubleClick={(event) => {
            const thing = thingAt(event.target);
            if (
              thing?.e === 'cell' &&
              event.target instanceof Element &&
              event.target.matches('.je-cell:not(.je-cell-curve)')
            ) {
              act.draft(thing.step, thing.lane);
            }
          }}
        >
          <Heads />
          {drawnLanes.map((lane, i) => (
            <LaneRow key={lane.id} lane={lane} steps={shown.steps} drawn={lines[i]} />
          ))}
        </div>
        <Arrows board={board} />
      </div>
    </div>
  );

  function stand(target: EventTarget): void {
    const spot = spotAt(target);
    const { active } = editor.view.getState();
    if (spot && (spot.row !== active.row || spot.col !== active.col)) editor.view.setState({ active: spot });
  }
}

/** Why there is nothing to see, and the one thing to do about it. */
function EmptyGrid({ shown }: { shown: Shown }) {
  const { view, canWrite } = useEditor();
  const act = useActions();
  const menus = useMenus();
  const t = useTexts(journeyTexts);
  const onlyPain = useView((v) => v.onlyPain);
  const chosen = useView((v) => v.lanes);
  const gone = useJourneyState(
    (state) => chosen !== undefined && !lanesOf(state).some(({ id }) => chosen.includes(id)),
  );
  const why = gone
    ? t.selection.gone
    : onlyPain
      ? t.editor.noPain
      : shown.steps.length === 0
        ? t.grid.empty
        : t.grid.emptyLanes;
  return (
    <div className="je-scroll">
      <EmptyState
        why={why}
        action={
          onlyPain || gone ? (
            <Button onClick={() => view.setState({ onlyPain: false, lanes: undefined })}>{t.editor.showAll}</Button>
          ) : canWrite && shown.steps.length === 0 ? (
            <Button onClick={() => act.addStep(undefined, 1)}>{t.grid.addStep}</Button>
          ) : canWrite ? (
            <Button onClick={(event) => menus.lanes(event.currentTarget)}>{t.editor.lanes}</Button>
          ) : undefined
        }
      />
    </div>
  );
}

function Heads() {
  const { canWrite } = useEditor();
  const act = useActions();
  const { steps, spans, numbers } = useShown();
  const t = useTexts(journeyTexts);
  return (
    <div role="rowgroup" className="je-heads">
      <Row>
        <Corner row={PHASES} text={t.grid.phases} />
        {spans.map((span) => (
          <PhaseHead key={span.phase} {...span} />
        ))}
      </Row>
      <Row>
        <Corner row={STEPS} text={t.grid.steps} />
        {steps.map((step) => (
          <StepHead key={step.id} step={step} n={numbers.get(step.id) ?? 0} />
        ))}
        {canWrite && (
          <div role="columnheader" className="je-last" tabIndex={-1}>
            <button
              type="button"
              className="je-add-step"
              aria-label={t.grid.addStep}
              title={t.grid.addStep}
              onClick={() => act.addStep(steps.at(-1)?.id, 1)}
            >
              <PlusIcon aria-hidden />
            </button>
          </div>
        )}
      </Row>
    </div>
  );
}

interface RowProps {
  /** What the row is about, unless it is one of the head. */
  lane?: LaneKind;
  shaded?: boolean;
  children: ReactNode;
}

function Row({ lane, shaded, children }: RowProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the cells of a grid take the focus, its rows do not
    <div role="row" className={lane ? 'je-row je-row-lane' : 'je-row'} data-kind={lane} data-shaded={shaded}>
      {children}
    </div>
  );
}

function Corner({ row, text }: { row: string; text: string }) {
  const active = useView((view) => view.active.row === row && view.active.col === LABEL);
  return (
    <div
      role="columnheader"
      className="je-corner"
      data-row={row}
      data-col={LABEL}
      data-name={spotName({ row, col: LABEL })}
      tabIndex={active ? 0 : -1}
    >
      {text}
    </div>
  );
}

function LaneRow({
  lane,
  steps,
  drawn: { line, shaded } = { shaded: false },
}: {
  lane: Lane;
  steps: readonly Step[];
  drawn?: Drawn;
}) {
  const t = useTexts(journeyTexts);
  return (
    <>
      {line && (
        <div className="je-line" data-line={line} data-shaded={line !== 'interaction'} aria-hidden>
          <span>{t.lines[line]}</span>
        </div>
      )}
      <Row lane={lane.kind} shaded={shaded}>
        <LaneHead lane={lane} />
        {lane.kind === 'experience' ? (
          <ExperienceCells lane={lane} steps={steps} />
        ) : (
          steps.map((step) => (
            <Cell
              key={step.id}
              step={step.id}
              stepName={step.name}
              lane={lane.id}
              laneName={lane.label}
              kind={lane.kind}
            />
          ))
        )}
      </Row>
    </>
  );
}

/** Keeps exactly one cell in the tab order, also when the one that had it is gone. */
function useStanding({ steps, lanes }: { steps: readonly Step[]; lanes: readonly Lane[] }): void {
  const { view } = useEditor();
  useEffect(() => {
    const { row, col } = view.getState().active;
    const rows = [PHASES, STEPS, ...lanes.map((lane) => lane.id)];
    const cols = [LABEL, ...steps.map((step) => step.id)];
    if (!rows.includes(row) || !cols.includes(col)) view.setState({ active: { row: STEPS, col: LABEL } });
  }, [view, steps, lanes]);
}

function openMenu(menus: Menus, anchor: HTMLElement, thing: Thing): void {
  if (thing.e === 'cell') menus.cell(anchor, thing.step, thing.lane);
  else if (thing.e !== 'corner') menus[thing.e](anchor, thing.id);
}

/** The three dots of a card stand beside it, not in it. */
function cardOf(button: HTMLElement): Thing | undefined {
  const id = button.dataset.more ?? '';
  return button.closest('.je-slot') ? { e: 'card', id, slider: false } : undefined;
}

function anchorOf(target: Element): HTMLElement {
  return target.closest<HTMLElement>('[data-card],[data-row]') ?? (target as HTMLElement);
}
