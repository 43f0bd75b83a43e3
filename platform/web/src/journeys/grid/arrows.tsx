import { memo, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useActions } from '../editor/actions.ts';
import { useArrowWords } from '../editor/arrow-words.ts';
import { useEditor, useJourneyState, useView } from '../editor/context.ts';
import { leadsBack } from '../model/arrows.ts';
import type { Arrow } from '../model/journey.ts';
import type { Line } from '../model/lines.ts';
import { usePull } from './pull.ts';
import { crossings, headOf, lineOf, type Place, type Route, routes } from './routes.ts';
import './arrows.css';

type Strip = { y: number; line: Line };

/** What is measured of the grid: where the cards with arrows lie, and the lines of the blueprint. */
interface Measured {
  places: ReadonlyMap<string, Place>;
  strips: readonly Strip[];
  /** The same text is the same picture. */
  as: string;
}

const NOTHING: Measured = { places: new Map(), strips: [], as: '' };

/** The arrows between the cards, drawn over the grid where nothing is written; the table and the panel tell them in words. */
export function Arrows({ board }: { board: RefObject<HTMLDivElement | null> }) {
  const { store, canWrite } = useEditor();
  const shown = useView((view) => view.arrows);
  const arrows = useJourneyState((state) => state.arrow);
  const pulled = useRef<SVGPathElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const all = useMemo(() => (shown ? Object.values<Arrow>(arrows) : []), [arrows, shown]);
  const { places, strips } = useMeasured(board, all);
  const drawn = useMemo(() => {
    const { state } = store.getState();
    return routes(
      all.map((arrow) => ({ ...arrow, mute: !arrow.label && !leadsBack(state, arrow) })),
      places,
    );
  }, [all, places, store]);
  const selected = useView((view) => view.selected?.id);
  usePull(board, handle, pulled);
  return (
    <>
      <svg className="je-arrows" aria-hidden>
        {drawn.map((route) => {
          const arrow = arrows[route.id];
          return arrow ? (
            <Drawn
              key={route.id}
              arrow={arrow}
              route={route}
              strips={strips}
              lit={selected === arrow.id || selected === arrow.from || selected === arrow.to}
            />
          ) : null;
        })}
        <path ref={pulled} className="je-arrow-pulled" />
      </svg>
      {canWrite && <span ref={handle} className="je-pull" hidden aria-hidden />}
    </>
  );
}

interface DrawnProps {
  arrow: Arrow;
  route: Route;
  strips: readonly Strip[];
  /** It belongs to what is selected. */
  lit: boolean;
}

const Drawn = memo(function Drawn({ arrow, route, strips, lit }: DrawnProps) {
  const act = useActions();
  const words = useArrowWords();
  const told = useJourneyState((state) => words.told(state, arrow));
  const back = useJourneyState((state) => leadsBack(state, arrow));
  const lines = useJourneyState((state) => words.crossed(state, arrow).join(' '));
  const d = lineOf(route.points);
  const { label } = route;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the panel of the card leads to its arrows by the keys
    <g
      className="je-arrow"
      data-kind={arrow.kind}
      data-back={back}
      data-lit={lit}
      data-arrow={arrow.id}
      onClick={() => act.select({ e: 'arrow', id: arrow.id })}
    >
      <title>{told}</title>
      <path className="je-arrow-hit" d={d} />
      <path className="je-arrow-line" d={d} />
      <path className="je-arrow-head" d={headOf(route.points)} />
      {crossings(route.points, strips)
        .filter(({ line }) => lines.includes(line))
        .map(({ x, y }) => (
          <circle key={`${x} ${y}`} className="je-arrow-mark" cx={x} cy={y} r={3.5} />
        ))}
      {label && (arrow.label || back) && (
        <text className="je-arrow-label" data-side={label.side} x={label.x} y={label.y}>
          {[back && '↺', arrow.label && short(arrow.label)].filter(Boolean).join(' ')}
        </text>
      )}
    </g>
  );
});

const ROOM = 28;

function short(text: string): string {
  return text.length > ROOM ? `${text.slice(0, ROOM - 1)}…` : text;
}

/** Measures after each drawing that may have moved a card, and when the grid gets another size. */
function useMeasured(board: RefObject<HTMLDivElement | null>, arrows: readonly Arrow[]): Measured {
  const { store, view } = useEditor();
  const [measured, setMeasured] = useState(NOTHING);
  useEffect(() => {
    const element = board.current;
    if (!element || arrows.length === 0) return setMeasured(NOTHING);
    let frame = 0;
    const look = () => {
      const now = measure(element, arrows, view.getState().zoom);
      setMeasured((before) => (before.as === now.as ? before : now));
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    const sizes = new ResizeObserver(soon);
    for (const row of [element, ...element.querySelectorAll('.je-row-lane')]) sizes.observe(row);
    const stops = [
      store.subscribe(soon),
      view.subscribe((now, before) => {
        if (
          now.draft !== before.draft ||
          now.zoom !== before.zoom ||
          now.onlyPain !== before.onlyPain ||
          now.lanes !== before.lanes
        )
          soon();
      }),
    ];
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      for (const stop of stops) stop();
    };
  }, [board, arrows, store, view]);
  return measured;
}

function measure(board: HTMLElement, arrows: readonly Arrow[], zoom: number): Measured {
  const wanted = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const origin = board.getBoundingClientRect();
  const x = (value: number) => round((value - origin.left) / zoom);
  const y = (value: number) => round((value - origin.top) / zoom);
  const places = new Map<string, Place>();
  for (const card of board.querySelectorAll<HTMLElement>('[data-card]')) {
    const id = card.dataset.card ?? '';
    if (!wanted.has(id)) continue;
    const cell = card.closest('.je-cell')?.getBoundingClientRect();
    const row = card.closest('.je-row')?.getBoundingClientRect();
    if (!cell || !row) continue;
    const box = card.getBoundingClientRect();
    places.set(id, {
      box: { left: x(box.left), right: x(box.right), top: y(box.top), bottom: y(box.bottom) },
      cell: { left: x(cell.left), right: x(cell.right) },
      row: { top: y(row.top), bottom: y(row.bottom) },
    });
  }
  const strips = [...board.querySelectorAll<HTMLElement>('.je-line')].map((strip) => {
    const { top, bottom } = strip.getBoundingClientRect();
    return { y: (y(top) + y(bottom)) / 2, line: strip.dataset.line as Line };
  });
  return { places, strips, as: JSON.stringify([...places, strips]) };
}

function round(value: number): number {
  return Math.round(value * 2) / 2;
}
