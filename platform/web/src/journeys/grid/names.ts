/** What an element of the grid stands for, read from its attributes: one listener on the grid serves all of them. */
export type Thing =
  | { e: 'card'; id: string; slider: boolean }
  | { e: 'cell'; step: string; lane: string }
  | { e: 'step' | 'phase' | 'lane'; id: string }
  | { e: 'corner' };

/** The nearest thing around a node of the page: the card before its cell. */
export function thingAt(node: EventTarget | null): Thing | undefined {
  if (!(node instanceof Element)) return undefined;
  const card = node.closest<HTMLElement>('[data-card]');
  if (card) return { e: 'card', id: card.dataset.card ?? '', slider: card.getAttribute('role') === 'slider' };
  const cell = node.closest<HTMLElement>('[data-row]');
  if (!cell) return undefined;
  const { row = '', col = '', phase } = cell.dataset;
  if (row === 'phases') return phase ? { e: 'phase', id: phase } : { e: 'corner' };
  if (row === 'steps') return col === 'label' ? { e: 'corner' } : { e: 'step', id: col };
  return col === 'label' ? { e: 'lane', id: row } : { e: 'cell', step: col, lane: row };
}

export function spotAt(node: EventTarget | null): { row: string; col: string } | undefined {
  const cell = node instanceof Element ? node.closest<HTMLElement>('[data-row]') : null;
  return cell ? { row: cell.dataset.row ?? '', col: cell.dataset.col ?? '' } : undefined;
}

/** The ids of what is written in a cell, for the cell to be named by. */
export const textId = (card: string) => `text:${card}`;
export const facetsId = (card: string) => `facets:${card}`;
export const arrowsId = (card: string) => `arrows:${card}`;
export const talkId = (spot: string) => `talk:${spot}`;
