import type { Unit } from '../catalogue.ts';

/** A unit with the units under it, all in the order of their names. */
export type Branch = { unit: Unit; below: Branch[] };

/** Builds the tree; a unit whose parent is gone stands at the top. */
export function grow(units: readonly Unit[]): Branch[] {
  const known = new Set(units.map(({ id }) => id));
  const under = Map.groupBy(units, ({ parent }) => (parent && known.has(parent) ? parent : undefined));
  const branch = (unit: Unit): Branch => ({ unit, below: children(unit.id) });
  const children = (parent: string | undefined): Branch[] => (under.get(parent) ?? []).toSorted(byName).map(branch);
  return children(undefined);
}

/** The units that lie above one, from the top. */
export function above(units: readonly Unit[], unit: Unit): Unit[] {
  const chain: Unit[] = [];
  let parent = units.find(({ id }) => id === unit.parent);
  while (parent && !chain.includes(parent)) {
    chain.unshift(parent);
    parent = units.find(({ id }) => id === chain[0]?.parent);
  }
  return chain;
}

/** The ids of a unit and of all below it, which can not be its parent. */
export function within(units: readonly Unit[], id: string): Set<string> {
  const all = new Set([id]);
  for (const found of all) {
    for (const unit of units) if (unit.parent === found) all.add(unit.id);
  }
  return all;
}

/** Norwegian order, where å comes last. */
const order = new Intl.Collator('nb', { numeric: true });

function byName(a: Unit, b: Unit): number {
  return order.compare(a.name, b.name);
}
