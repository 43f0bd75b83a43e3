/** One page of a list; `next` is where the following page begins, absent on the last. */
export type Page<T> = { items: T[]; next?: string };

/** A text in up to three languages. */
export type LocalText = { nb?: string; nn?: string; en?: string };

export type Role = 'reader' | 'contributor' | 'tenant-admin';

/** One change in the history of a thing. */
export type Change = {
  at: string;
  actor: string;
  action: 'created' | 'changed' | 'trashed' | 'restored';
  changes?: { field: string; before?: unknown; after?: unknown }[];
};

/** Something in the trash, and the day it is gone for good. */
export type Trashed = { kind: string; id: string; name: string; trashedAt: string; trashedBy?: string; goneAt: string };
