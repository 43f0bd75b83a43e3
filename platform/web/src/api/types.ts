import type { components } from './schema.d.ts';

/** A shape of the API, as the server's own document describes it. */
export type Schema<K extends keyof components['schemas']> = components['schemas'][K];

/** One page of a list; `next` is where the following page begins, absent on the last. */
export type Page<T> = { items: T[]; next?: string };

/** A text in up to three languages. */
export type LocalText = Schema<'LocalText'>;

export type Role = Schema<'Colleague'>['role'];

/** One change in the history of a thing; without an actor when the installation itself did it. */
export type Change = Schema<'HistoryEntry'>;

/** Something in the trash, and the day it is gone for good. */
export type Trashed = Schema<'TrashItem'>;
