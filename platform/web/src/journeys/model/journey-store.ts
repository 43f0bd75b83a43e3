import type { Heard } from './confirmed.ts';
import type { Totals } from './journey.ts';
import type { Op, State } from './operations.ts';

/** `saved` all is stored · `saving` on its way · `retrying` the network failed, nothing is lost. */
export type Saving = 'saved' | 'saving' | 'retrying';

/** What can be undone. */
export interface Gesture {
  mid: string;
  ops: Op[];
  /** What the gesture was about, for the words beside undo. */
  about: string;
  /** What stood when it was made: only what still stands so is taken back. */
  left: Op[];
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
  /** What somebody else has just written, for those who want to say so. */
  byOther?: { who?: string; seq: number };
  undos: readonly Gesture[];
  redos: readonly Gesture[];
  apply(ops: Op[], about: string, key?: string): void;
  /** Takes the last gesture back and tells what it was; what others have changed since, stays theirs. */
  undo(): Turned | undefined;
  redo(): Turned | undefined;
  /** Tries again at once, as when the network is back. */
  retry(): void;
  /** Takes in what others have written since; what is on its way from here goes first, and nothing of it is lost. */
  look(): Promise<void>;
  /** Takes in what the server has written for this person, as a gesture that can be undone here; `before` is what stood until then. */
  taken(before: State, ops: readonly Op[], about: string): Promise<void>;
  told(): void;
  /** A message from the stream, in any order and as often as it comes. */
  hear(message: Heard): void;
  /** The stream says that the journey must be read anew. */
  anew(): Promise<void>;
  /** Whether the stream is open: then what is missing comes by itself. */
  listening(open: boolean): void;
}

/** A gesture that was taken back, or done again. */
export interface Turned {
  ops: readonly Op[];
  about: string;
  /** Others have changed some of it, or all, since; that was left as they have it. */
  kept?: 'some' | 'all';
}
