import type { Heard } from '../model/confirmed.ts';
import type { Journey, Totals } from '../model/journey.ts';
import { type Op, reduce, type State, stateOf } from '../model/operations.ts';
import { partsOf } from '../model/order.ts';
import type { Answer, JourneyStoreApi, Message, Wire } from '../model/store.ts';
import { onTheWire } from '../model/wire.ts';
import type { randomly } from './random.ts';

type Chance = ReturnType<typeof randomly>;

/** Time that passes only when everything of a moment has been done. */
export class Clock {
  private now = 0;
  private waiting: { at: number; n: number; run: () => void }[] = [];
  private count = 0;

  after(milliseconds: number, run: () => void): void {
    this.waiting.push({ at: this.now + milliseconds, n: this.count++, run });
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((go) => this.after(milliseconds, go));
  }

  async run(): Promise<void> {
    while (this.waiting.length > 0) {
      this.waiting.sort((a, b) => a.at - b.at || a.n - b.n);
      const next = this.waiting.shift()!;
      this.now = next.at;
      next.run();
      for (let i = 0; i < 30; i++) await Promise.resolve();
    }
  }
}

/** A server as the real one orders, refuses and passes over; each message once. */
export class Server {
  state: State;
  readonly log: Heard[] = [];
  duplicates = 0;
  private readonly doc: Journey;
  private readonly answers = new Map<string, Answer>();

  constructor(doc: Journey) {
    this.doc = doc;
    this.state = stateOf(doc);
  }

  get seq(): number {
    return this.doc.seq + this.log.length;
  }

  document(): Journey {
    return { ...this.doc, ...partsOf(this.state), seq: this.seq };
  }

  take({ mid, ops }: Message, by: string): Answer {
    const earlier = this.answers.get(mid);
    if (earlier) this.duplicates++;
    const answer = earlier ?? this.first(mid, onTheWire(ops), by);
    this.answers.set(mid, answer);
    return answer;
  }

  private first(mid: string, ops: Op[], by: string): Answer {
    let next = this.state;
    const ignored: number[] = [];
    for (const [i, op] of ops.entries()) {
      if (refers(next, op)) return { kind: 'refused', problem: { status: 400 } };
      const done = reduce(next, [op]);
      if (done.inverse.length === 0) ignored.push(i);
      next = done.next;
    }
    this.state = next;
    const at = new Date(this.seq * 1000).toISOString();
    const totals: Totals = this.doc.totals;
    const seq = this.seq + 1;
    this.log.push({ seq, mid, at, by, ops, ignored, totals });
    return { kind: 'stored', receipt: { seq, ignored, totals, updatedAt: at, updatedBy: by } };
  }
}

/** A message that hangs something on what is gone is refused whole. */
function refers(state: State, op: Op): boolean {
  if (op.t === 'del') return false;
  if (op.e !== 'journey' && (op.t === 'add') === (state[op.e][op.id] !== undefined)) return false;
  const v = op.t === 'add' ? op.v : { [op.k]: op.v };
  return (['phase', 'step', 'lane', 'card'] as const).some((e) => typeof v[e] === 'string' && !state[e][v[e]]);
}

/** The network between one client and the server: slow, out of order, twice, or not at all. */
export class Network implements Wire {
  store: JourneyStoreApi | undefined;
  private readonly name: string;
  private readonly server: Server;
  private readonly clock: Clock;
  private readonly chance: Chance;
  private open = true;
  perfect = false;

  constructor(name: string, server: Server, clock: Clock, chance: Chance) {
    this.name = name;
    this.server = server;
    this.clock = clock;
    this.chance = chance;
  }

  private latency = () => 5 + this.chance.upTo(400);
  private fails = (share: number) => !this.perfect && (!this.open || this.chance.next() < share);

  async send(message: Message): Promise<Answer> {
    await this.clock.wait(this.latency());
    if (this.fails(0.1)) return { kind: 'unreachable' };
    const answer = this.server.take(message, this.name);
    if (this.fails(0.1)) this.server.take(message, this.name);
    await this.clock.wait(this.latency());
    return this.fails(0.1) ? { kind: 'unreachable' } : answer;
  }

  async reload(): Promise<Journey> {
    await this.clock.wait(this.latency());
    if (this.fails(0.2)) throw new Error('cut');
    const doc = this.server.document();
    await this.clock.wait(this.latency());
    return doc;
  }

  newest = async () => this.server.seq;
  later = (run: () => void, milliseconds: number) => this.clock.after(milliseconds, run);

  /** What the stream carries, if it is open; some of it out of order, some of it twice. */
  deliver(message: Heard): void {
    if (!this.open) return;
    for (let i = this.chance.next() < 0.2 ? 2 : 1; i > 0; i--)
      this.clock.after(this.latency(), () => this.open && this.store?.getState().hear(message));
  }

  cut(): void {
    this.open = false;
    this.store?.getState().listening(false);
  }

  /** Begins where the client left off, as `Last-Event-ID` does. */
  mend(): void {
    this.open = true;
    this.store?.getState().listening(true);
    const { seq } = this.store!.getState();
    for (const message of this.server.log) if (message.seq > seq) this.deliver(message);
  }
}
