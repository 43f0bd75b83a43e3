import type { Fields, Kind, Op, State } from './operations.ts';

/**
 * The operations that take a gesture back, without those that would take away what somebody else has made of it since: a field that they
 * have set again, or a thing that they have hung something on.
 */
export function stillOurs(state: State, gesture: { ops: readonly Op[]; left: readonly Op[] }): Op[] {
  const goes = going(state, gesture.ops);
  const comes = new Set(gesture.ops.flatMap((op) => (op.t === 'add' ? [op.id] : [])));
  return gesture.ops.filter((op) => {
    if (op.t === 'set') return standsAs(state, gesture.left, op);
    if (op.t === 'del') return goes.has(op.id);
    return hangs(state, op.v, comes);
  });
}

/** What can go: what stays holds what it hangs on. */
function going(state: State, ops: readonly Op[]): ReadonlySet<string> {
  const goes = new Set(ops.flatMap((op) => (op.t === 'del' ? [op.id] : [])));
  for (let before = -1; before !== goes.size; ) {
    before = goes.size;
    for (const id of goes) if (carries(state, id, goes)) goes.delete(id);
  }
  return goes;
}

/** Whether the field is as this gesture left it. */
function standsAs(state: State, left: readonly Op[], op: Op & { t: 'set' }): boolean {
  const ours = left.findLast((one) => one.t === 'set' && one.e === op.e && one.id === op.id && one.k === op.k);
  if (ours?.t !== 'set' || (typeof ours.v === 'object' && ours.v !== null)) return true;
  if (op.e === 'journey' && (op.k === 'trashed' || op.k === 'followedUp')) return true;
  const row = (op.e === 'journey' ? state.head : state[op.e][op.id]) as unknown as Fields | undefined;
  if (op.e === 'comment') return !!row;
  return !!row && (row[op.k] ?? null) === (ours.v ?? null);
}

const CARRIED: readonly Exclude<Kind, 'journey'>[] = [
  'step',
  'card',
  'comment',
  'need-met',
  'evidence',
  'need-answered',
  'pain-answered',
  'arrow',
];

/** Whether something hangs on it that does not go with the gesture. */
function carries(state: State, id: string, goes: ReadonlySet<string>): boolean {
  return CARRIED.some((e) =>
    Object.values(state[e] as Record<string, { id: string }>).some((row) => {
      const { phase, step, lane, card, painPoint, from, to } = row as unknown as Fields;
      return !goes.has(row.id) && [phase, step, lane, card, painPoint, from, to].includes(id);
    }),
  );
}

const ENDS = {
  phase: 'phase',
  step: 'step',
  lane: 'lane',
  card: 'card',
  painPoint: 'card',
  from: 'card',
  to: 'card',
} as const;

/** Whether all that it hangs on is there, or comes back with it. */
function hangs(state: State, v: Fields, comes: ReadonlySet<string>): boolean {
  return Object.entries(ENDS).every(([field, e]) => {
    const on = v[field];
    return typeof on !== 'string' || comes.has(on) || state[e][on] !== undefined;
  });
}
