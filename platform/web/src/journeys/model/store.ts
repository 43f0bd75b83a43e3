import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Schema } from '../../api/types.ts';
import type { Journey, Totals } from './journey.ts';
import { type Op, reduce, type State, stateOf } from './operations.ts';
import { share } from './share.ts';
import { uuid } from './uuid.ts';

/** One gesture on its way to the server. The same `mid` again is the same message, so a retry never counts twice. */
export interface Message {
  mid: string;
  base: number;
  ops: Op[];
}

export type Receipt = Schema<'Answer'>;

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

/** `saved` all is stored · `saving` on its way · `retrying` the network failed, nothing is lost. */
export type Saving = 'saved' | 'saving' | 'retrying';

interface Gesture {
  mid: string;
  ops: Op[];
  /** What the gesture was about, for the words beside undo. */
  about: string;
  /** Gestures with the same key one after the other are undone as one, such as the letters of one text. */
  key?: string;
}

export interface JourneyStore {
  state: State;
  seq: number;
  totals: Totals;
  updatedAt: string;
  updatedBy?: string;
  saving: Saving;
  savedAt?: number;
  /** The last message the server did not take, until it has been told about. */
  refused?: { problem: unknown; mid: string };
  undos: readonly Gesture[];
  redos: readonly Gesture[];
  apply(ops: Op[], about: string, key?: string): void;
  /** Takes the last gesture back and tells what it was. */
  undo(): Gesture | undefined;
  redo(): Gesture | undefined;
  /** Tries again at once, as when the network is back. */
  retry(): void;
  /** Takes in what others have written since; what is on its way from here goes first, and nothing of it is lost. */
  look(): Promise<void>;
  /** Takes in what the server has written for this person, as a gesture that can be undone here. */
  taken(ops: readonly Op[], about: string): Promise<void>;
  told(): void;
}

export type JourneyStoreApi = StoreApi<JourneyStore>;

/** The server names the author of a comment, and research has the words of findings and needs. */
const ASKED: ReadonlySet<Op['e']> = new Set(['comment', 'evidence', 'need-met', 'need-answered']);

const KEPT_GESTURES = 200;
const LONGEST_PAUSE = 30_000;

/** The one store of an open journey: what is seen is what the server confirmed, and on top what is still on its way. */
export function openJourney(doc: Journey, wire: Wire): JourneyStoreApi {
  const later = wire.later ?? ((run, milliseconds) => void setTimeout(run, milliseconds));
  let confirmed = stateOf(doc);
  const queue: Gesture[] = [];
  let busy = false;
  let failures = 0;

  const store = createStore<JourneyStore>((set, get) => ({
    state: confirmed,
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
      const last = undos[undos.length - 1];
      if (key !== undefined && last?.key === key) set({ redos: [] });
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
      if (busy || queue.length > 0 || newest <= get().seq) return;
      busy = true;
      await refresh();
      busy = false;
      void work();
    },
    async taken(ops, about) {
      const { inverse } = reduce(get().state, ops);
      set((s) => ({ undos: [...s.undos.slice(1 - KEPT_GESTURES), { mid: uuid(), ops: inverse, about }], redos: [] }));
      if (busy || queue.length > 0) return; // the answer to what is on its way tells that there is more
      busy = true;
      await refresh();
      busy = false;
      void work();
    },
    told: () => set({ refused: undefined }),
  }));

  /** Shows the change and puts it in the queue; answers with the gesture that takes it back. */
  function enqueue(ops: Op[], about: string): Gesture {
    const { next, inverse } = reduce(store.getState().state, ops);
    const mid = uuid();
    queue.push({ mid, ops, about });
    store.setState({ state: next, saving: failures > 0 ? 'retrying' : 'saving' });
    queueMicrotask(work);
    return { mid, ops: inverse, about };
  }

  function turn(from: 'undos' | 'redos', to: 'undos' | 'redos'): Gesture | undefined {
    const gesture = store.getState()[from].at(-1);
    if (!gesture) return undefined;
    const back = enqueue(gesture.ops, gesture.about);
    store.setState((s) => ({ [from]: s[from].slice(0, -1), [to]: [...s[to], back] }) as Partial<JourneyStore>);
    return gesture;
  }

  /** One message at a time, in order, until the queue is empty. */
  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      while (queue.length > 0) if (!(await post(queue[0]!))) return;
      if (failures === 0) store.setState({ saving: 'saved', savedAt: Date.now() });
    } finally {
      busy = false;
    }
  }

  async function post(gesture: Gesture): Promise<boolean> {
    const answer = await wire
      .send({ mid: gesture.mid, base: store.getState().seq, ops: gesture.ops })
      .catch((): Answer => ({ kind: 'unreachable' }));
    if (answer.kind === 'unreachable') return pause();
    failures = 0;
    queue.shift();
    if (answer.kind === 'refused') await refused(gesture, answer.problem);
    else await stored(gesture, answer.receipt);
    return true;
  }

  function pause(): boolean {
    failures++;
    store.setState({ saving: 'retrying' });
    later(() => void work(), Math.min(LONGEST_PAUSE, 500 * 2 ** failures));
    return false;
  }

  async function stored(gesture: Gesture, receipt: Receipt): Promise<void> {
    const { seq, totals, updatedAt, updatedBy } = receipt;
    const others = seq !== store.getState().seq + 1 || receipt.ignored.length > 0;
    confirmed = reduce(confirmed, gesture.ops).next;
    store.setState({ seq, totals, updatedAt, updatedBy, ...(queue.length > 0 ? { saving: 'saving' } : {}) });
    // Somebody else wrote in between, or only the server knows the rest of what was written: what it has is the truth.
    if (others || gesture.ops.some((op) => ASKED.has(op.e))) await refresh();
  }

  /** The message is dropped, never the person's other work: the rest is laid on top of what the server has. */
  async function refused(gesture: Gesture, problem: unknown): Promise<void> {
    const others = (kept: readonly Gesture[]) => kept.filter((g) => g.mid !== gesture.mid);
    store.setState((s) => ({ refused: { problem, mid: gesture.mid }, undos: others(s.undos), redos: others(s.redos) }));
    await refresh();
  }

  async function refresh(): Promise<void> {
    const fresh = await wire.reload().catch(() => undefined);
    if (fresh) confirmed = stateOf(fresh);
    const state = queue.reduce((s, g) => reduce(s, g.ops).next, confirmed);
    store.setState({
      state: share(store.getState().state, state),
      ...(fresh ? { seq: fresh.seq, totals: fresh.totals, updatedAt: fresh.updatedAt } : {}),
      ...(fresh?.updatedBy ? { updatedBy: fresh.updatedBy } : {}),
    });
  }

  return store;
}

function keyed(gesture: Gesture, key: string | undefined): Gesture {
  return key === undefined ? gesture : { ...gesture, key };
}
