import type { State } from './operations.ts';

/** `fresh` with every row and list that did not change taken from `old`, so that only what changed is drawn again. */
export function share(old: State, fresh: State): State {
  const state = { ...fresh } as Record<keyof State, unknown>;
  for (const name of Object.keys(fresh) as (keyof State)[]) {
    state[name] = name === 'head' ? same(old.head, fresh.head) : table(old[name] as Rows, fresh[name] as Rows);
  }
  return state as unknown as State;
}

type Rows = Record<string, object>;

function table(old: Rows, fresh: Rows): Rows {
  const ids = Object.keys(fresh);
  const rows = Object.fromEntries(ids.map((id) => [id, old[id] ? same(old[id], fresh[id]!) : fresh[id]!]));
  const unchanged = ids.length === Object.keys(old).length && ids.every((id) => rows[id] === old[id]);
  return unchanged ? old : rows;
}

function same<T extends object>(old: T, fresh: T): T {
  return flat(old) === flat(fresh) ? old : fresh;
}

/** Rows are small and flat; their fields may come in any order. */
function flat(row: object): string {
  return Array.isArray(row) ? row.join() : JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
