import type { Passage } from '../research.ts';

/** A drawn selection as a passage of one paragraph; `clipped` when it went on into another. */
export type Drawn = Passage & { clipped: boolean };

/** Reads what is selected inside a note; only real pieces of its text are counted, so nothing else on the page can shift it. */
export function drawn(inside: HTMLElement): Drawn | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const first = blockOf(range.startContainer);
  if (!first || !inside.contains(first)) return undefined;
  const block = Number(first.dataset.block);
  const start = offsetIn(first, range.startContainer, range.startOffset);
  const last = blockOf(range.endContainer);
  if (last === first) {
    return { block, start, end: offsetIn(first, range.endContainer, range.endOffset), clipped: false };
  }
  // A click on a whole paragraph selects up to the very start of the next one.
  const onto = last ? offsetIn(last, range.endContainer, range.endOffset) > 0 : false;
  const end = first.textContent?.length ?? 0;
  return { block, start, end, clipped: onto };
}

function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-block]') ?? null;
}

function offsetIn(block: HTMLElement, container: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(container, offset);
  let count = 0;
  for (const piece of block.querySelectorAll('[data-seg]')) {
    const text = piece.firstChild;
    if (!text) continue;
    if (text === container) return count + offset;
    if (!before.intersectsNode(text)) return count;
    count += text.textContent?.length ?? 0;
  }
  return count;
}
