import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import {
  attachClosestEdge,
  type Edge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { type RefObject, useEffect } from 'react';
import type { Actions } from '../editor/actions.ts';
import { type Editor, useEditor } from '../editor/context.ts';
import { cellOf } from '../model/operations.ts';

/** Drag and drop of cards, steps and lanes. What is hovered is marked by attributes, so that React has nothing to draw. */
type Dragged = { e: 'card' | 'step' | 'lane'; id: string };

type Data = Record<string, unknown>;

export function useDraggable(ref: RefObject<HTMLElement | null>, e: Dragged['e'], id: string, edges: Edge[]): void {
  const editor = useEditor();
  useEffect(() => {
    const element = ref.current;
    if (!element || !editor.canWrite) return;
    return combine(
      draggable({
        element,
        getInitialData: () => ({ e, id }),
        onDragStart: () => element.setAttribute('data-dragging', ''),
        onDrop: () => element.removeAttribute('data-dragging'),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => fits(editor, source.data, { e, id }),
        getData: ({ input }) => attachClosestEdge({ e, id }, { element, input, allowedEdges: edges }),
        onDrag: ({ self, source }) => mark(element, source.data.id === id ? null : extractClosestEdge(self.data)),
        onDragLeave: () => mark(element, null),
        onDrop: () => mark(element, null),
      }),
    );
  }, [ref, e, id, edges, editor]);
}

export function useCellDrop(ref: RefObject<HTMLElement | null>, step: string, lane: string): void {
  const editor = useEditor();
  useEffect(() => {
    const element = ref.current;
    if (!element || !editor.canWrite) return;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data.e === 'card' && sameForm(editor, String(source.data.id), lane),
      getData: () => ({ e: 'cell', step, lane }),
      onDragEnter: () => element.setAttribute('data-over', ''),
      onDragLeave: () => element.removeAttribute('data-over'),
      onDrop: () => element.removeAttribute('data-over'),
    });
  }, [ref, step, lane, editor]);
}

/** Hears every drop and makes the operations of it. */
export function useDrops(scroller: RefObject<HTMLElement | null>, act: Actions): void {
  const editor = useEditor();
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    return combine(
      autoScrollForElements({ element }),
      monitorForElements({
        onDrop: ({ source, location }) => {
          const [first] = location.current.dropTargets;
          if (first) drop(source.data as unknown as Dragged, first.data, editor, act);
        },
      }),
    );
  }, [scroller, editor, act]);
}

function drop(dragged: Dragged, onto: Data, editor: Editor, act: Actions): void {
  const edge = extractClosestEdge(onto);
  const behind = edge === 'bottom' || edge === 'right';
  const target = String(onto.id);
  if (dragged.e === 'step') act.dropStep(dragged.id, target, behind);
  else if (dragged.e === 'lane') act.dropLane(dragged.id, target, behind);
  else if (onto.e === 'cell') act.moveCard(dragged.id, String(onto.step), String(onto.lane));
  else if (target !== dragged.id) besideCard(dragged.id, target, behind, editor, act);
}

function besideCard(id: string, target: string, behind: boolean, editor: Editor, act: Actions): void {
  const { state } = editor.store.getState();
  const other = state.card[target];
  if (!other) return;
  const ids = cellOf(state, other.step, other.lane).filter((card) => card !== id);
  act.moveCard(id, other.step, other.lane, ids.indexOf(target) + (behind ? 1 : 0));
}

function fits(editor: Editor, dragged: Data, target: Dragged): boolean {
  if (dragged.e !== target.e) return false;
  const lane = target.e === 'card' ? editor.store.getState().state.card[target.id]?.lane : undefined;
  return lane === undefined || sameForm(editor, String(dragged.id), lane);
}

/** A felt value is no card for another lane, and another card has no felt value. */
function sameForm(editor: Editor, card: string, lane: string): boolean {
  const { state } = editor.store.getState();
  const from = state.lane[state.card[card]?.lane ?? '']?.kind;
  return (from === 'experience') === (state.lane[lane]?.kind === 'experience');
}

function mark(element: HTMLElement, edge: Edge | null): void {
  if (edge) element.setAttribute('data-edge', edge);
  else element.removeAttribute('data-edge');
}
