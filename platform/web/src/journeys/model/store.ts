import { createStore, type StoreApi } from 'zustand/vanilla';
import { Confirmed, type Heard, hasWords, heardOf, type Receipt } from './confirmed.ts';
import type { Journey } from './journey.ts';
import type { Gesture, JourneyStore, Turned } from './journey-store.ts';
import { type Op, reduce } from './operations.ts';
import { share } from './share.ts';
import { stillOurs } from './undo.ts';
import { uuid } from './uuid.ts';

/** One gesture on its way to the server. The same `mid` again is the same message, so a retry never counts twice. */
export interface Message {
  mid: string;
  base: number;
  ops: Op[];
}

export type { Receipt } from './confirmed.ts';

/** How a message came through. `unreachable` is worth another try; `refused` is not. */
export type Answer =
  | { kind: 'stored'; receipt: Receipt }
  | { kind: 'refused'; problem: unknown }
  | { kind: 'unreachable' };

export interface Wire {
  send(message: Message): Promise<Answer>;
  /** The journey as the server has it now. */
  reload(): Promise<Journey>;
  /** The number of the newest message that the server has. */
  newest(): Promise<number>;
  /** After this many milliseconds, run. */
  later?(run: () => void, milliseconds: number): void;
}

/** On its way, and shown until it is confirmed. */
interface Pending {
  mid: string;
  ops: Op[];
  /** The server has it, under this number. */
  seq?: number;
}

export type JourneyStoreApi = StoreApi<JourneyStore>;

const KEPT_GESTURES = 200;
const LONGEST_PAUSE = 30_000;
/** What is missing in between is on its way; after this long it is fetched. */
const PATIENCE = 2_000;

/** The one store of an open journey: what is seen is what the server confirmed, and on top what is still on its way. */
export function openJourney(doc: Journey, wire: Wire): JourneyStoreApi {
  const later = wire.later ?? ((run, milliseconds) => void setTimeout(run, milliseconds));
  const confirmed = new Confirmed(doc);
  let queue: Pending[] = [];
  let busy = false;
  let reading: Promise<boolean> | undefined;
  let next: Promise<boolean> | undefined;
  let live = false;
  let failures = 0;

  const store = createStore<JourneyStore>((set, get) => ({
    state: confirmed.state,
    seq: doc.seq,
    totals: doc.totals,
    updatedAt: doc.updatedAt,
    ...(doc.updatedBy ? { updatedBy: doc.updatedBy } : {}),
    saving: 'saved',
    undos: [],
    redos: [],
    apply(ops, about, key) {
      if (ops.length === 0) return;
      const inverse = enqueue(ops, about);
      const { undos } = get();
      const last = undos.at(-1);
      if (key !== undefined && last?.key === key)
        set({ undos: [...undos.slice(0, -1), { ...last, left: inverse.left }], redos: [] });
      else set({ undos: [...undos.slice(1 - KEPT_GESTURES), keyed(inverse, key)], redos: [] });
    },
    undo: () => turn('undos', 'redos'),
    redo: () => turn('redos', 'undos'),
    retry() {
      failures = 0;
      void work();
    },
    async look() {
      const newest = await wire.newest().catch(() => 0);
      if (!busy && !unsent() && newest > confirmed.seq) await refresh();
    },
    async taken(before, ops, about) {
      const { inverse } = reduce(before, ops);
      const gesture = { mid: uuid(), ops: inverse, about, left: [...ops] };
      set((s) => ({ undos: [...s.undos.slice(1 - KEPT_GESTURES), gesture], redos: [] }));
      await anew();
    },
    told: () => set({ refused: undefined }),
    hear(message) {
      take(confirmed.hear(message, own));
      if (confirmed.gap) mend(message);
    },
    anew,
    listening(open) {
      live = open;
    },
  }));

  const own = (mid: string) => queue.find((one) => one.mid === mid)?.ops;

  /** Shows the change and puts it in the queue; answers with the gesture that takes it back. */
  function enqueue(ops: Op[], about: string): Gesture {
    const { next, inverse } = reduce(store.getState().state, ops);
    const mid = uuid();
    queue.push({ mid, ops });
    store.setState({ state: next, saving: failures > 0 ? 'retrying' : 'saving' });
    queueMicrotask(work);
    return { mid, ops: inverse, about, left: ops };
  }

  function turn(from: 'undos' | 'redos', to: 'undos' | 'redos'): Turned | undefined {
    const gesture = store.getState()[from].at(-1);
    if (!gesture) return undefined;
    const ops = stillOurs(store.getState().state, gesture);
    const back = ops.length > 0 ? [enqueue(ops, gesture.about)] : [];
    store.setState((s) => ({ [from]: s[from].slice(0, -1), [to]: [...s[to], ...back] }) as Partial<JourneyStore>);
    const kept =
      ops.length === gesture.ops.length ? {} : { kept: ops.length === 0 ? ('all' as const) : ('some' as const) };
    return { ops, about: gesture.about, ...kept };
  }

  /** One message at a time, in order, until the queue is empty. */
  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      for (let one = unsent(); one; one = unsent()) if (!(await post(one))) return;
      if (failures === 0) store.setState({ saving: 'saved', savedAt: Date.now() });
    } finally {
      busy = false;
    }
  }

  const unsent = () => queue.find((one) => one.seq === undefined);

  async function post(message: Pending): Promise<boolean> {
    const answer = await wire
      .send({ mid: message.mid, base: confirmed.seq, ops: message.ops })
      .catch((): Answer => ({ kind: 'unreachable' }));
    // The stream may have brought it back before its answer came, or instead of it.
    if (answer.kind === 'unreachable' && queue.includes(message)) return pause();
    failures = 0;
    if (answer.kind === 'refused') await refused(message, answer.problem);
    else if (answer.kind === 'stored') await stored(message, answer.receipt);
    return true;
  }

  function pause(): boolean {
    failures++;
    store.setState({ saving: 'retrying' });
    later(() => void work(), Math.min(LONGEST_PAUSE, 500 * 2 ** failures));
    return false;
  }

  async function stored(message: Pending, receipt: Receipt): Promise<void> {
    message.seq = receipt.seq;
    const heard = heardOf(message.mid, message.ops, receipt);
    take(confirmed.hear(heard, own));
    if (queue.length > 0 && unsent()) store.setState({ saving: 'saving' });
    if (message.ops.some(hasWords)) await refresh();
    else if (confirmed.gap && live) mend(heard);
    else if (confirmed.gap) await refresh();
  }

  /** Draws what is confirmed now, and tells of what others wrote. */
  function take(taken: readonly Heard[]): void {
    const last = taken.at(-1);
    const other = taken.findLast(({ mid }) => !own(mid));
    queue = queue.filter(
      (one) => !(taken.some(({ mid }) => mid === one.mid) || (one.seq ?? Infinity) <= confirmed.seq),
    );
    if (!last) return;
    const { totals, at: updatedAt, by: updatedBy, seq } = last;
    store.setState({
      state: shown(),
      seq: confirmed.seq,
      totals,
      updatedAt,
      ...(updatedBy ? { updatedBy } : {}),
      ...(other ? { byOther: { seq, ...(other.by ? { who: other.by } : {}) } } : {}),
    });
    if (queue.length === 0 && store.getState().saving !== 'saved' && !busy)
      store.setState({ saving: 'saved', savedAt: Date.now() });
  }

  const shown = () => queue.reduce((state, one) => reduce(state, one.ops).next, confirmed.state);

  /** What is missing before this message comes by the stream in a moment, or is fetched; what only the server can word, at once. */
  function mend({ seq }: Heard): void {
    if (confirmed.asks) void refresh();
    else later(() => void (confirmed.gap && seq > confirmed.seq ? refresh() : undefined), PATIENCE);
  }

  /** The message is dropped, never the person's other work: the rest is laid on top of what the server has. */
  async function refused(message: Pending, problem: unknown): Promise<void> {
    const others = (kept: readonly Gesture[]) => kept.filter((g) => g.mid !== message.mid);
    queue = queue.filter((one) => one !== message);
    store.setState((s) => ({
      refused: { problem, mid: message.mid },
      undos: others(s.undos),
      redos: others(s.redos),
    }));
    await refresh();
  }

  /** Reads the journey anew: one reading at a time, and one more for all who asked while it was on its way. */
  function refresh(): Promise<boolean> {
    if (!reading) {
      reading = read();
      return reading;
    }
    next ??= reading.then(() => {
      next = undefined;
      return refresh();
    });
    return next;
  }

  /** Until it is read, as long as it takes. */
  async function anew(): Promise<void> {
    if (!(await refresh())) later(() => void anew(), PATIENCE);
  }

  async function read(): Promise<boolean> {
    const fresh = await wire.reload().catch(() => undefined);
    reading = undefined;
    const before = confirmed.seq;
    const taken = fresh ? confirmed.replace(fresh, own) : [];
    queue = queue.filter((one) => (one.seq ?? Infinity) > confirmed.seq);
    const known = fresh && fresh.seq >= before ? fresh : undefined;
    store.setState({
      state: share(store.getState().state, shown()),
      seq: confirmed.seq,
      ...(known ? { totals: known.totals, updatedAt: known.updatedAt } : {}),
      ...(known?.updatedBy ? { updatedBy: known.updatedBy } : {}),
    });
    take(taken);
    return fresh !== undefined;
  }

  return store;
}

function keyed(gesture: Gesture, key: string | undefined): Gesture {
  return key === undefined ? gesture : { ...gesture, key };
}
