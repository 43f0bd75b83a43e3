import type { Goal } from '../catalogue.ts';

/** A goal with the goals under it. */
export type Branch = { goal: Goal; below: Branch[] };

/** Builds the tree: the vision first, then by place; a goal whose parent is gone stands at the top. */
export function grow(goals: readonly Goal[]): Branch[] {
  const known = new Set(goals.map(({ id }) => id));
  const under = Map.groupBy(goals, ({ parent }) => (parent && known.has(parent) ? parent : undefined));
  const branch = (goal: Goal): Branch => ({ goal, below: children(goal.id) });
  const children = (parent: string | undefined): Branch[] => (under.get(parent) ?? []).toSorted(byPlace).map(branch);
  return children(undefined);
}

/** The goals that lie above one, from the top. */
export function above(goals: readonly Goal[], goal: Goal): Goal[] {
  const chain: Goal[] = [];
  let parent = goals.find(({ id }) => id === goal.parent);
  while (parent && !chain.includes(parent)) {
    chain.unshift(parent);
    parent = goals.find(({ id }) => id === chain[0]?.parent);
  }
  return chain;
}

/** The ids of a goal and of all below it, which can not be its parent. */
export function within(goals: readonly Goal[], id: string): Set<string> {
  const all = new Set([id]);
  for (const found of all) {
    for (const goal of goals) if (goal.parent === found) all.add(goal.id);
  }
  return all;
}

function byPlace(a: Goal, b: Goal): number {
  return Number(b.vision) - Number(a.vision) || a.place - b.place || a.id.localeCompare(b.id);
}
