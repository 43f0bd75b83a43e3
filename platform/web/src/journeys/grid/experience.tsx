import { memo, type PointerEvent, useMemo, useRef } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useActions } from '../editor/actions.ts';
import { useEditor, useJourneyState, useView } from '../editor/context.ts';
import { cardName, spotName } from '../editor/view.ts';
import { useExperience } from '../experience/use-experience.ts';
import { OthersAt } from '../live/others.tsx';
import { areas, segments } from '../model/curve.ts';
import { known, type Lane, type Step } from '../model/journey.ts';
import { cellOf } from '../model/operations.ts';
import { journeyTexts } from '../texts.ts';
import { cellLabel, Talk } from './cell.tsx';
import { Draft } from './draft.tsx';
import { useCellDrop } from './drag.ts';
import { textId } from './names.ts';
import {
  feltAt,
  firstClaims,
  isOf,
  labelAbove,
  pointsOf,
  type Told,
  toldOf,
  topOf,
  type Voice,
  voiceKey,
  voicesIn,
} from './voices.ts';

export const COLUMN = 224;
export const CURVE_HEIGHT = 168;

/** The cells of the experience lane, and over them one curve per voice. */
export function ExperienceCells({ lane, steps }: { lane: Lane; steps: readonly Step[] }) {
  const cards = useJourneyState((state) => state.card);
  const { store } = useEditor();
  const before = useView((view) => view.compared?.before);
  const personas = useJourneyState((state) => state.personas);
  const report = useExperience().data;
  const told = useMemo(() => toldOf(report, lane.id), [report, lane.id]);
  const alone = useView((view) => view.voice);
  const voices = useMemo(() => {
    const all = voicesIn({ ...store.getState().state, card: cards, personas }, lane.id, steps, before);
    return alone ? all.filter((voice) => voice.key === alone) : all;
  }, [cards, personas, store, lane.id, steps, before, alone]);
  const names = voices.map((voice) => voice.key).join('\n');
  const firsts = voices.length > 1 ? firstClaims(voices).join('\n') : '';
  return (
    <>
      {steps.map((step) => (
        <ExperienceCell
          key={step.id}
          step={step.id}
          stepName={step.name}
          lane={lane.id}
          laneName={lane.label}
          names={names}
          firsts={firsts}
        />
      ))}
      <Curves voices={voices} told={told} count={steps.length} />
    </>
  );
}

function Curves({ voices, told, count }: { voices: readonly Voice[]; told: Told; count: number }) {
  const moved = useView((view) => view.feeling);
  const zero = CURVE_HEIGHT / 2;
  const both = voices.some((voice) => voice.before);
  return (
    <svg className="je-curves" width={count * COLUMN} height={CURVE_HEIGHT} aria-hidden>
      <defs>
        <linearGradient id="je-felt" x1="0" y1="0" x2="0" y2={CURVE_HEIGHT} gradientUnits="userSpaceOnUse">
          <stop className="je-felt-high" offset="0.2" />
          <stop className="je-felt-zero" offset="0.5" />
          <stop className="je-felt-low" offset="0.8" />
        </linearGradient>
      </defs>
      <line className="je-zero" x1={0} x2={count * COLUMN} y1={zero} y2={zero} />
      {voices.map((voice, i) => {
        const points = pointsOf(voice, COLUMN, CURVE_HEIGHT, told, moved);
        return (
          <g key={voice.key} data-voice={i % 4} data-side={sideOf(voice.before, both)}>
            {i === 0 && areas(points, zero).map((d) => <path key={d} d={d} fill="url(#je-felt)" />)}
            {segments(points).map(({ d, dotted }) => (
              <path key={d} className="je-curve" d={d} data-dotted={dotted} />
            ))}
            {points.map(
              (point, k) =>
                point &&
                (voice.claims[k]?.length ?? 0) > 1 && (
                  <circle
                    key={point.x}
                    className="je-mean"
                    cx={point.x}
                    cy={point.y}
                    r={5}
                    data-dotted={point.assumed}
                  />
                ),
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Of two journeys drawn over each other, the later one is dashed. */
function sideOf(before: boolean, both: boolean): 'before' | 'after' | undefined {
  if (!both) return undefined;
  return before ? 'before' : 'after';
}

interface ExperienceCellProps {
  step: string;
  stepName: string;
  lane: string;
  laneName: string;
  /** Whose curves there are, one a line: the place of each tells its colour. */
  names: string;
  /** The claims that carry the name of their voice, one a line; none when there is only one. */
  firsts: string;
}

const ExperienceCell = memo(function ExperienceCell({
  step,
  stepName,
  lane,
  laneName,
  names,
  firsts,
}: ExperienceCellProps) {
  const { canWrite, view } = useEditor();
  const all = useJourneyState((state) => cellOf(state, step, lane));
  const compared = useView((v) => v.compared);
  const alone = useView((v) => v.voice);
  const of = useJourneyState((state) => alone && all.filter((id) => isOf(state.card[id], alone)).join(' '));
  const ids = useMemo(
    () => all.filter((id) => !compared?.same.has(id) && (of === undefined || of.split(' ').includes(id))),
    [all, compared, of],
  );
  const active = useView((v) => v.active.row === lane && v.active.col === step);
  const drafting = useView((v) => v.draft?.step === step && v.draft.lane === lane);
  const t = useTexts(journeyTexts);
  const box = useRef<HTMLDivElement>(null);
  const spot = spotName({ row: lane, col: step });
  useCellDrop(box, step, lane);
  const voices = names.split('\n');
  const felts = useJourneyState((state) => ids.map((id) => state.card[id]?.felt ?? 0).join(' '))
    .split(' ')
    .map(Number);
  return (
    <div
      ref={box}
      id={spot}
      role="gridcell"
      className={compared?.gaps.has(step) ? 'je-cell je-cell-curve je-gap' : 'je-cell je-cell-curve'}
      data-row={lane}
      data-col={step}
      data-name={spot}
      tabIndex={active ? 0 : -1}
      aria-label={`${t.grid.cell({ step: stepName, lane: laneName })}, ${t.count.cards({ n: ids.length })}`}
      aria-labelledby={cellLabel(spot, ids)}
      onDoubleClick={(event) => {
        const rect = event.currentTarget.getBoundingClientRect();
        if (canWrite)
          view.setState({ draft: { step, lane, felt: feltAt(((event.clientY - rect.top) / rect.height) * 100) } });
      }}
    >
      <OthersAt step={step} lane={lane} />
      {ids.map((id, i) => (
        <Handle
          key={id}
          id={id}
          stepName={stepName}
          voices={voices}
          others={felts.filter((_, k) => k !== i)}
          named={firsts.split('\n').includes(id)}
        />
      ))}
      {drafting && <Draft step={step} lane={lane} kind="experience" />}
      <Talk step={step} lane={lane} />
      {canWrite && !drafting && (
        <button
          type="button"
          className="je-add"
          data-add=""
          tabIndex={-1}
          aria-label={t.grid.addClaim({ step: stepName })}
        >
          +
        </button>
      )}
    </div>
  );
});

interface HandleProps {
  id: string;
  stepName: string;
  voices: readonly string[];
  /** What others feel in the same step. */
  others: readonly number[];
  /** Whether the name of the voice stands here. */
  named: boolean;
}

/** A claim on the curve: a slider for the keys, a handle for the pointer. */
function Handle({ id, stepName, voices, others, named }: HandleProps) {
  const { canWrite, view } = useEditor();
  const act = useActions();
  const format = useFormat();
  const t = useTexts(journeyTexts);
  const card = useJourneyState((state) => state.card[id]);
  const name = useJourneyState((state) => (card?.persona ? state.personas[card.persona]?.name : card?.whose));
  const pulled = useView((v) => (v.feeling?.card === id ? v.feeling.felt : undefined));
  const selected = useView((v) => v.selected?.id === id);
  const before = useView((v) => v.compared?.before.has(id) ?? false);
  const merged = useView((v) => (v.compared?.before.size ?? 0) > 0);
  const moved = useRef(false);
  if (!card) return null;
  const felt = pulled ?? card.felt ?? 0;
  const voice = Math.max(0, voices.indexOf(voiceKey(card, before)));
  const side = sideOf(before, merged);
  const value = format.number(felt, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

  function pull(event: PointerEvent<HTMLButtonElement>): void {
    if (!canWrite || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const rect = event.currentTarget.closest('.je-cell')?.getBoundingClientRect();
    if (!rect) return;
    moved.current = true;
    view.setState({ feeling: { card: id, felt: feltAt(((event.clientY - rect.top) / rect.height) * 100) } });
  }

  /** One operation for the whole pull, from the value it began with. */
  function drop(): void {
    const { feeling } = view.getState();
    view.setState({ feeling: undefined });
    if (feeling?.card === id && feeling.felt !== card?.felt) act.set('card', id, 'felt', feeling.felt);
  }

  return (
    <>
      <button
        type="button"
        role="slider"
        className="je-handle"
        style={{ top: `${topOf(felt)}%` }}
        data-card={id}
        data-name={cardName(id)}
        data-selected={selected}
        data-voice={voice % 4}
        data-side={side}
        data-assumed={known(card) === 'assumed'}
        tabIndex={-1}
        aria-orientation="vertical"
        aria-valuemin={-2}
        aria-valuemax={2}
        aria-valuenow={felt}
        aria-valuetext={t.grid.feltValue({ value, text: card.text, status: t.evidence[known(card)] })}
        aria-label={t.grid.felt({ whose: name ?? t.someone, step: stepName })}
        aria-readonly={!canWrite}
        onPointerDown={(event) => {
          moved.current = false;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={pull}
        onPointerUp={drop}
        onPointerCancel={() => view.setState({ feeling: undefined })}
        onClick={(event) => {
          // A pull ends with a click too; only a click that moved nothing asks for the details.
          if (moved.current) event.stopPropagation();
        }}
      />
      <span
        id={textId(id)}
        className="je-felt-label"
        data-above={labelAbove(felt, others, before)}
        style={{ top: `${topOf(felt)}%` }}
        aria-hidden
      >
        <strong>{value}</strong> {card.text}
        {named && (
          <em data-voice={voice % 4} data-side={side}>
            {' '}
            {name}
          </em>
        )}{' '}
      </span>
    </>
  );
}
