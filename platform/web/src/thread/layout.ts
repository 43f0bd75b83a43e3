import type { Chain, Step } from './api.ts';

/** The columns of the drawing, in the order of the red thread. */
export const columns = [
  'ground',
  'voice',
  'insight',
  'need',
  'journey',
  'opportunity',
  'new-journey',
  'initiative',
  'benefit',
  'indicator',
  'measurement',
  'shared',
] as const;

export type Column = { code: string; steps: Step[]; hidden: number };

/** How many of a column are drawn; the table has them all. */
export const most = 7;

/** The key of a thing in the drawing. */
export function keyOf({ kind, id }: { kind: string; id: string }): string {
  return `${kind}/${id}`;
}

/** The columns that hold anything, nearest things first. */
export function layOut(chain: Chain): Column[] {
  const steps = [chain.at, ...chain.left, ...chain.right];
  return columns
    .map((code) => {
      const all = steps.filter((step) => step.column === code).sort((one, other) => one.distance - other.distance);
      return { code, steps: all.slice(0, most), hidden: Math.max(0, all.length - most) };
    })
    .filter(({ steps: held }) => held.length > 0);
}

type Towards = 'left' | 'right' | 'up' | 'down';

/** Where an arrow key leads from a thing of the drawing: along a link where there is one, else to the next column. */
export function neighbour(drawn: Column[], chain: Chain, from: string, towards: Towards): string | undefined {
  const at = drawn.findIndex((column) => column.steps.some((step) => keyOf(step.thing) === from));
  const column = drawn[at];
  if (!column) return undefined;
  const row = column.steps.findIndex((step) => keyOf(step.thing) === from);
  if (towards === 'up' || towards === 'down') {
    const next = column.steps[row + (towards === 'down' ? 1 : -1)];
    return next && keyOf(next.thing);
  }
  const beyond = towards === 'left' ? drawn.slice(0, at).reverse() : drawn.slice(at + 1);
  const linked = new Set(
    chain.links.flatMap((link) => {
      const left = keyOf(link.left);
      const right = keyOf(link.right);
      if (towards === 'right') return left === from ? [right] : [];
      return right === from ? [left] : [];
    }),
  );
  for (const one of beyond) {
    const found = one.steps.find((step) => linked.has(keyOf(step.thing)));
    if (found) return keyOf(found.thing);
  }
  const nearest = beyond[0]?.steps[0];
  return nearest && keyOf(nearest.thing);
}
