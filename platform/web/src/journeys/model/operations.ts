import type {
  Arrow,
  Basis,
  Card,
  Comment,
  Confirmation,
  Head,
  Journey,
  Lane,
  Measured,
  Need,
  NeedAnswered,
  NeedMet,
  NestedJourney,
  Origin,
  PainAnswered,
  PersonaName,
  Phase,
  Step,
} from './journey.ts';
import { byPosition } from './position.ts';

/** The only way a journey changes: operations on normalised maps. One gesture is one list of them. */
export type Kind = 'journey' | 'phase' | 'step' | 'lane' | 'card' | 'comment' | 'confirmation' | LinkKind;
/** What only ties things together. */
export type LinkKind = 'evidence' | 'need-met' | 'need-answered' | 'pain-answered' | 'origin' | 'arrow';
export type Fields = Record<string, unknown>;
export type Op =
  | { t: 'add'; e: Kind; id: string; v: Fields }
  | { t: 'set'; e: Kind; id: string; k: string; v: unknown }
  | { t: 'del'; e: Kind; id: string };

export interface State {
  head: Head;
  phase: Readonly<Record<string, Phase>>;
  step: Readonly<Record<string, Step>>;
  lane: Readonly<Record<string, Lane>>;
  card: Readonly<Record<string, Card>>;
  comment: Readonly<Record<string, Comment>>;
  confirmation: Readonly<Record<string, Confirmation>>;
  evidence: Readonly<Record<string, Basis>>;
  'need-met': Readonly<Record<string, NeedMet>>;
  'need-answered': Readonly<Record<string, NeedAnswered>>;
  'pain-answered': Readonly<Record<string, PainAnswered>>;
  origin: Readonly<Record<string, Origin>>;
  arrow: Readonly<Record<string, Arrow>>;
  /** What the journeys that steps are told in are called, and what they come to. */
  nested: Readonly<Record<string, NestedJourney>>;
  /** What the personas that claims refer to are called. */
  personas: Readonly<Record<string, PersonaName>>;
  /** What indicators say of cards: told by whoever measures, and written by no operation. */
  measured: Readonly<Record<string, Measured>>;
  /** The words of the needs, as research has them. */
  needs: Readonly<Record<string, Need>>;
  /** The cards of each cell in order; kept beside the cards so that a cell re-renders only when its own list changes. */
  cells: Readonly<Record<string, readonly string[]>>;
}

type Table = Exclude<Kind, 'journey'>;
const NONE: readonly string[] = [];

export function cellKey(step: string, lane: string): string {
  return `${step}/${lane}`;
}

export function cellOf(state: State, step: string, lane: string): readonly string[] {
  return state.cells[cellKey(step, lane)] ?? NONE;
}

export function stateOf(doc: Journey): State {
  const { id, title, status, perspective, service, trashedAt } = doc;
  const { derivedFrom, targets, partOf, startsOn, followedUpAt, followedUpBy } = doc;
  const told = { derivedFrom, targets, partOf, startsOn, followedUpAt, followedUpBy };
  const head = clean({ id, title, status, perspective, service, trashedAt, ...told }) as unknown as Head;
  const cards = [...doc.cards].sort(byPosition);
  const cells: Record<string, string[]> = {};
  for (const c of cards) {
    const key = cellKey(c.step, c.lane);
    const ids = cells[key];
    if (ids) ids.push(c.id);
    else cells[key] = [c.id];
  }
  return {
    head,
    phase: byId(doc.phases),
    step: byId(doc.steps),
    lane: byId(doc.lanes),
    card: byId(cards),
    comment: byId(doc.comments),
    confirmation: byId(doc.confirmations),
    evidence: byId(doc.evidence),
    'need-met': byId(doc.needsMet),
    'need-answered': byId(doc.needsAnswered),
    'pain-answered': byId(doc.painsAnswered),
    origin: byId(doc.origins),
    arrow: byId(doc.arrows),
    nested: byId(doc.nested),
    personas: byId(doc.personas),
    measured: byId(doc.measured),
    needs: byId(doc.needs),
    cells,
  };
}

/** Applies the operations and tells what would take them back. What is gone or already there is passed over, as on the server. */
export function reduce(state: State, ops: readonly Op[]): { next: State; inverse: Op[] } {
  const draft = new Draft(state);
  for (const op of ops) draft.apply(op);
  return { next: draft.state, inverse: draft.inverse.reverse() };
}

/** Copies each map at most once per message, whatever the number of operations in it. */
class Draft {
  state: State;
  /** In the order made; the reader turns it round. */
  readonly inverse: Op[] = [];
  private readonly owned = new Set<string>();

  constructor(state: State) {
    this.state = { ...state };
  }

  apply(op: Op): void {
    if (op.e === 'journey') this.head(op);
    else if (op.t === 'add') this.add(op.e, op.id, op.v);
    else if (op.t === 'set') this.set(op.e, op.id, op.k, op.v);
    else this.del(op.e, op.id);
  }

  private head(op: Op): void {
    if (op.t !== 'set') return;
    const flag = op.k === 'trashed' || op.k === 'followedUp';
    const k = flag ? `${op.k}At` : op.k;
    const v = flag ? (op.v ? new Date().toISOString() : null) : op.v;
    const old = (this.state.head as unknown as Fields)[k];
    this.inverse.push({ ...op, v: flag ? old !== undefined : (old ?? null) });
    this.state.head = clean({ ...this.state.head, [k]: v }) as unknown as Head;
  }

  private add(e: Table, id: string, v: Fields): void {
    if (this.state[e][id] || !this.hangsOn(v)) return;
    const row = clean({ ...v, id });
    this.map(e)[id] = row;
    if (e === 'card') this.enter(row as unknown as Card);
    this.inverse.push({ t: 'del', e, id });
  }

  private set(e: Table, id: string, k: string, v: unknown): void {
    const row = this.state[e][id] as unknown as Fields | undefined;
    if (!row) return;
    const next = clean({ ...row, ...(e === 'comment' && k === 'resolved' ? resolution(v) : { [k]: v }) });
    const moves = e === 'card' && (k === 'step' || k === 'lane' || k === 'position');
    if (moves) this.leave(row as unknown as Card);
    this.map(e)[id] = next;
    if (moves) this.enter(next as unknown as Card);
    this.inverse.push(takeBack(e, id, k, row));
  }

  private del(e: Table, id: string): void {
    const row = this.state[e][id];
    if (!row) return;
    if (e === 'phase') this.all('step', (s) => s.phase === id);
    if (e === 'step' || e === 'lane') {
      this.all('card', (c) => c[e] === id);
      this.all('comment', (c) => c[e] === id);
    }
    if (e === 'step') {
      this.all('need-met', (met) => met.step === id);
      this.all('origin', (origin) => origin.step === id);
    }
    if (e === 'card') {
      this.all('confirmation', (one) => one.card === id);
      this.all('evidence', (one) => one.card === id);
      this.all('need-answered', (one) => one.card === id);
      this.all('pain-answered', (one) => one.card === id || one.painPoint === id);
      this.all('arrow', (one) => one.from === id || one.to === id);
    }
    if (e === 'lane') this.forgetRootCause(id);
    if (e === 'card') this.leave(row as Card);
    delete this.map(e)[id];
    const { id: _, ...v } = row;
    this.inverse.push({ t: 'add', e, id, v: v as Fields });
  }

  private all(e: Table, hangs: (row: Fields) => boolean): void {
    const rows = Object.values(this.state[e] as Record<string, { id: string }>);
    for (const row of rows) if (hangs(row as unknown as Fields)) this.del(e, row.id);
  }

  private forgetRootCause(lane: string): void {
    for (const c of Object.values(this.state.card)) if (c.rootCause === lane) this.set('card', c.id, 'rootCause', null);
  }

  private hangsOn(v: Fields): boolean {
    const cards = [v.painPoint, v.from, v.to].every((card) => typeof card !== 'string' || !!this.state.card[card]);
    return (
      cards &&
      (['phase', 'step', 'lane', 'card'] as const).every((e) => typeof v[e] !== 'string' || !!this.state[e][v[e]])
    );
  }

  private enter(card: Card): void {
    const key = cellKey(card.step, card.lane);
    const ids = [...(this.state.cells[key] ?? NONE), card.id];
    const cards = this.state.card;
    this.own('cells')[key] = ids.sort((a, b) => byPosition(cards[a]!, cards[b]!));
  }

  private leave(card: Card): void {
    const key = cellKey(card.step, card.lane);
    const left = (this.state.cells[key] ?? NONE).filter((id) => id !== card.id);
    if (left.length > 0) this.own('cells')[key] = left;
    else delete this.own('cells')[key];
  }

  private map(e: Table): Record<string, Fields> {
    return this.own(e) as Record<string, Fields>;
  }

  private own(name: Table | 'cells'): Record<string, unknown> {
    if (!this.owned.has(name)) {
      this.owned.add(name);
      this.state = { ...this.state, [name]: { ...this.state[name] } };
    }
    return this.state[name] as Record<string, unknown>;
  }
}

function takeBack(e: Table, id: string, k: string, row: Fields): Op {
  if (e === 'comment' && k === 'resolved') {
    const by = { at: row.resolvedAt, by: row.resolvedBy };
    return { t: 'set', e, id, k, v: by.at ? by : false };
  }
  return { t: 'set', e, id, k, v: row[k] ?? null };
}

/** `true` is the wire's word; on the screen the same operation also carries who and when. */
function resolution(v: unknown): Fields {
  const by = typeof v === 'object' && v !== null ? (v as { at?: string; by?: string }) : undefined;
  return { resolvedAt: v ? (by?.at ?? new Date().toISOString()) : null, resolvedBy: by?.by ?? null };
}

/** No field is ever undefined or null in the state: a field without a value is not there. */
function clean(row: Fields): Fields {
  return Object.fromEntries(Object.entries(row).filter(([, v]) => v !== undefined && v !== null));
}

function byId<T extends { id: string }>(rows: readonly T[]): Record<string, T> {
  return Object.fromEntries(rows.map((r) => [r.id, clean(r as unknown as Fields) as unknown as T]));
}
