import { type RefObject, useEffect } from 'react';
import { useActions } from '../editor/actions.ts';
import { useEditor } from '../editor/context.ts';
import { acts } from '../model/arrows.ts';

const EDGE = 40;
const STEP = 14;

/** Pulling an arrow from a card to another by the pointer. What moves meanwhile are attributes: React has nothing to draw. */
export function usePull(
  board: RefObject<HTMLDivElement | null>,
  handle: RefObject<HTMLSpanElement | null>,
  line: RefObject<SVGPathElement | null>,
): void {
  const { store, view, canWrite } = useEditor();
  const act = useActions();
  useEffect(() => {
    const [area, grip, path] = [board.current, handle.current, line.current];
    if (!area || !grip || !path || !canWrite) return;
    const at = (clientX: number, clientY: number) => {
      const origin = area.getBoundingClientRect();
      const { zoom } = view.getState();
      return { x: (clientX - origin.left) / zoom, y: (clientY - origin.top) / zoom };
    };
    let from: string | undefined;
    let start = { x: 0, y: 0 };
    let aim: HTMLElement | undefined;

    function onOver(event: PointerEvent): void {
      if (from && path?.hasAttribute('d')) return;
      const card = cardAt(event.target);
      if (event.target === grip || !grip) return;
      from = card && mayLead(card) ? card.dataset.card : undefined;
      grip.hidden = !from;
      if (!card || !from) return;
      const box = card.getBoundingClientRect();
      start = at(box.right, (box.top + box.bottom) / 2);
      grip.style.left = `${start.x}px`;
      grip.style.top = `${start.y}px`;
    }

    function onDown(event: PointerEvent): void {
      if (!from || event.button !== 0) return;
      event.preventDefault();
      grip?.setPointerCapture(event.pointerId);
      path?.setAttribute('d', `M${start.x} ${start.y}`);
      document.addEventListener('keydown', onKey, true);
    }

    function onMove(event: PointerEvent): void {
      if (!grip?.hasPointerCapture(event.pointerId)) return;
      scrollAt(area!.closest('.je-scroll'), event);
      const here = at(event.clientX, event.clientY);
      path?.setAttribute('d', `M${start.x} ${start.y}L${here.x} ${here.y}`);
      const card = cardAt(document.elementFromPoint(event.clientX, event.clientY));
      aimAt(card && card.dataset.card !== from && mayLead(card) ? card : undefined);
    }

    function onUp(event: PointerEvent): void {
      if (!grip?.hasPointerCapture(event.pointerId)) return;
      const to = aim?.dataset.card;
      const source = from;
      end();
      if (source && to) act.drawArrow(source, to);
    }

    function onKey(event: KeyboardEvent): void {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      end();
    }

    function end(): void {
      aimAt(undefined);
      path?.removeAttribute('d');
      document.removeEventListener('keydown', onKey, true);
      from = undefined;
      if (grip) grip.hidden = true;
    }

    function aimAt(card: HTMLElement | undefined): void {
      if (card === aim) return;
      aim?.removeAttribute('data-aim');
      card?.setAttribute('data-aim', '');
      aim = card;
    }

    function mayLead(card: HTMLElement): boolean {
      const { state } = store.getState();
      const lane = state.lane[state.card[card.dataset.card ?? '']?.lane ?? ''];
      return !!lane && acts(lane.kind);
    }

    area.addEventListener('pointerover', onOver);
    grip.addEventListener('pointerdown', onDown);
    grip.addEventListener('pointermove', onMove);
    grip.addEventListener('pointerup', onUp);
    grip.addEventListener('pointercancel', end);
    return () => {
      end();
      area.removeEventListener('pointerover', onOver);
      grip.removeEventListener('pointerdown', onDown);
      grip.removeEventListener('pointermove', onMove);
      grip.removeEventListener('pointerup', onUp);
      grip.removeEventListener('pointercancel', end);
    };
  }, [board, handle, line, store, view, canWrite, act]);
}

function cardAt(target: EventTarget | null): HTMLElement | undefined {
  const slot = target instanceof Element ? target.closest('.je-slot') : null;
  return slot?.querySelector<HTMLElement>('.je-card[data-card]') ?? undefined;
}

/** Near an edge the grid goes on by itself. */
function scrollAt(scroller: Element | null | undefined, { clientX, clientY }: PointerEvent): void {
  if (!scroller) return;
  const { left, right, top, bottom } = scroller.getBoundingClientRect();
  const by = (at: number, low: number, high: number) => (at > high - EDGE ? STEP : at < low + EDGE ? -STEP : 0);
  scroller.scrollBy(by(clientX, left, right), by(clientY, top, bottom));
}
