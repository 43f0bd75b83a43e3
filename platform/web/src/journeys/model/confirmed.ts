import type { Schema } from '../../api/types.ts';
import type { Journey, Totals } from './journey.ts';
import { type Op, reduce, type State, stateOf } from './operations.ts';
import { onTheWire, travelling } from './wire.ts';

/** A message as the server took it, heard of by its answer or by the stream, and from whomever. */
export interface Heard {
  seq: number;
  mid: string;
  at: string;
  by?: string;
  ops: Op[];
  /** The places of the operations that were passed over. */
  ignored: readonly number[];
  totals: Totals;
}

export type Receipt = Schema<'Answer'>;

/** The same words whichever way they came. */
export function heardOf(mid: string, ops: Op[], receipt: Receipt): Heard {
  const { seq, updatedAt: at, updatedBy: by, ignored, totals } = receipt;
  return { seq, mid, at, by, ops: onTheWire(ops), ignored, totals };
}

/**
 * What the server has confirmed: its messages in its order, whatever the order in which they are heard of. One that comes twice counts
 * once, and one that comes too early waits for those before it.
 */
export class Confirmed {
  state: State;
  seq: number;
  private readonly early = new Map<number, Heard>();

  constructor(doc: Journey) {
    this.state = stateOf(doc);
    this.seq = doc.seq;
  }

  /** Answers what was taken in, in order; `own` gives the operations of a message of ours, which say more than the wire does. */
  hear(message: Heard, own: (mid: string) => Op[] | undefined): Heard[] {
    if (message.seq > this.seq) this.early.set(message.seq, message);
    return this.goOn(own);
  }

  /** The journey was read anew; what came meanwhile goes on from there. */
  replace(doc: Journey, own: (mid: string) => Op[] | undefined): Heard[] {
    if (doc.seq < this.seq) return [];
    this.state = stateOf(doc);
    this.seq = doc.seq;
    return this.goOn(own);
  }

  /** Whether something is missing between what is confirmed and what has been heard of. */
  get gap(): boolean {
    return this.early.size > 0;
  }

  /** Whether the next one is here, and only the server can say how it reads. */
  get asks(): boolean {
    return this.early.has(this.seq + 1);
  }

  private goOn(own: (mid: string) => Op[] | undefined): Heard[] {
    const taken: Heard[] = [];
    for (const seq of this.early.keys()) if (seq <= this.seq) this.early.delete(seq);
    for (let next = this.early.get(this.seq + 1); next; next = this.early.get(this.seq + 1)) {
      const ours = own(next.mid);
      if (!ours && next.ops.some(hasWords)) break; // only the server knows how it reads
      this.early.delete(next.seq);
      this.state = reduce(this.state, told(next, ours)).next;
      this.seq = next.seq;
      taken.push(next);
    }
    return taken;
  }
}

/**
 * Only the server knows what findings and needs say, who confirms a card, what a service and a persona are called, who followed up, and
 * what the journey comes to that a step is told in.
 */
const ASKED: ReadonlySet<Op['e']> = new Set(['confirmation', 'evidence', 'need-met', 'need-answered']);

export function hasWords(op: Op): boolean {
  if (op.t === 'set' && (op.k === 'persona' || (op.k === 'toldIn' && op.v))) return true;
  if (op.t === 'add' && op.e === 'step' && op.v.toldIn) return true;
  return ASKED.has(op.e) || (op.e === 'journey' && op.t === 'set' && (op.k === 'service' || op.k === 'followedUp'));
}

/** What the message did: without what was passed over, and with who did it and when. */
function told(message: Heard, ours: Op[] | undefined): Op[] {
  const ops = ours ? done(ours, message.ignored) : message.ops.filter((_, i) => !message.ignored.includes(i));
  return ops.map((op) => signed(op, message));
}

/** One of our operations may travel as none, or as two. */
function done(ours: Op[], ignored: readonly number[]): Op[] {
  if (ignored.length === 0) return ours;
  let at = 0;
  const places = travelling(ours).map((some) => some.map(() => at++));
  return ours.filter((_, i) => places[i]!.length === 0 || places[i]!.some((place) => !ignored.includes(place)));
}

function signed(op: Op, { at, by }: Heard): Op {
  if (op.e !== 'comment') return op;
  if (op.t === 'add') return { ...op, v: { ...op.v, at, ...(by ? { author: by } : {}) } };
  if (op.t === 'set' && op.k === 'resolved') return { ...op, v: op.v ? { at, by } : false };
  return op;
}
