import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Chain, Step } from './api.ts';
import { type Column, keyOf, layOut, neighbour } from './layout.ts';
import { PlaceLink, threadOf } from './thing-link.tsx';
import { useWords } from './words.ts';
import './chain-drawing.css';

const arrows = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

/** The chain as columns from left to right, with a line for each link; on a phone a list. One tab stop, then the arrow keys. */
export function ChainDrawing({ chain }: { chain: Chain }) {
  const { t, column: columnName } = useWords();
  const drawn = layOut(chain);
  const board = useRef<HTMLDivElement>(null);
  const here = keyOf(chain.at.thing);
  const [focused, setFocused] = useState(here);
  const lines = useLines(board, chain, drawn);
  useEffect(() => {
    setFocused(here);
    const at = card(board.current, here);
    if (at && board.current) {
      const { left, width } = board.current.getBoundingClientRect();
      board.current.scrollLeft += at.getBoundingClientRect().left - left - width / 2 + at.clientWidth / 2;
    }
  }, [here]);
  const onKeyDown = (event: KeyboardEvent) => {
    const towards = arrows[event.key as keyof typeof arrows];
    const next = towards && neighbour(drawn, chain, focused, towards);
    if (!next) return;
    event.preventDefault();
    setFocused(next);
    card(board.current, next)?.querySelector('a')?.focus();
  };
  return (
    <>
      <div className="chain" ref={board} onKeyDown={onKeyDown} role="group" aria-label={t.drawing}>
        <svg className="chain-lines" width={lines.width} height={lines.height} aria-hidden>
          {lines.paths.map(({ key, d, ends }) => (
            <path key={key} d={d} data-near={ends.includes(focused)} />
          ))}
        </svg>
        {drawn.map((column) => (
          <section key={column.code} className="chain-column" aria-label={columnName(column.code)}>
            <h2>{columnName(column.code)}</h2>
            <ul>
              {column.steps.map((step) => (
                <Card
                  key={keyOf(step.thing)}
                  step={step}
                  here={keyOf(step.thing) === here}
                  focusable={keyOf(step.thing) === focused}
                  onFocus={() => setFocused(keyOf(step.thing))}
                />
              ))}
            </ul>
            {column.hidden > 0 && <p className="chain-hidden">{t.hidden({ n: column.hidden })}</p>}
          </section>
        ))}
      </div>
      <p className="chain-keys">{t.keys}</p>
    </>
  );
}

type CardProps = { step: Step; here: boolean; focusable: boolean; onFocus: () => void };

function Card({ step, here, focusable, onFocus }: CardProps) {
  const words = useWords();
  const { thing } = step;
  return (
    <li className="chain-card" data-thing={keyOf(thing)} data-here={here} data-broken={step.broken.length > 0}>
      <PlaceLink
        path={here ? thing.path : threadOf(thing)}
        className="chain-card-link"
        current={here}
        tabIndex={focusable ? 0 : -1}
        onFocus={onFocus}
      >
        <span className="chain-kind">{words.kind(thing.kind)}</span>
        <span className="chain-title">{words.name(thing)}</span>
        {step.broken.length > 0 && (
          <span className="chain-broken">
            {words.t.brokenAt({ names: step.broken.map((code) => words.broken(code).title).join(', ') })}
          </span>
        )}
      </PlaceLink>
    </li>
  );
}

type Line = { key: string; d: string; ends: [string, string] };

/** The lines, measured where the cards stand, anew whenever those move. */
function useLines(board: { current: HTMLDivElement | null }, chain: Chain, drawn: Column[]) {
  const [lines, setLines] = useState<{ width: number; height: number; paths: Line[] }>({
    width: 0,
    height: 0,
    paths: [],
  });
  const shape = drawn.map(({ code, steps }) => `${code}:${steps.map((step) => step.thing.id)}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape says whether anything is drawn otherwise
  useLayoutEffect(() => {
    const root = board.current;
    if (!root) return;
    const measure = () => setLines(measured(root, chain));
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    for (const column of root.querySelectorAll('.chain-column')) observer.observe(column);
    measure();
    return () => observer.disconnect();
  }, [board, chain, shape]);
  return lines;
}

function measured(root: HTMLElement, chain: Chain) {
  const origin = root.getBoundingClientRect();
  const x = (value: number) => value - origin.left + root.scrollLeft;
  const y = (value: number) => value - origin.top + root.scrollTop;
  const paths = chain.links.flatMap((link): Line[] => {
    const ends: [string, string] = [keyOf(link.left), keyOf(link.right)];
    const [left, right] = ends.map((end) => card(root, end)?.getBoundingClientRect());
    if (!left || !right) return [];
    const key = `${ends.join()}${link.relation}`;
    const [y1, y2] = [y(left.top + left.height / 2), y(right.top + right.height / 2)];
    if (Math.abs(left.left - right.left) < 8) {
      const edge = x(left.left);
      return [{ key, ends, d: `M${edge} ${y1}C${edge - 18} ${y1} ${edge - 18} ${y2} ${edge} ${y2}` }];
    }
    const forward = left.left < right.left;
    const [x1, x2] = forward ? [x(left.right), x(right.left)] : [x(left.left), x(right.right)];
    const bend = Math.max(16, Math.abs(x2 - x1) / 2) * (forward ? 1 : -1);
    return [{ key, ends, d: `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}` }];
  });
  return { width: root.scrollWidth, height: root.scrollHeight, paths };
}

function card(root: HTMLElement | null, key: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-thing="${key}"]`) ?? null;
}
