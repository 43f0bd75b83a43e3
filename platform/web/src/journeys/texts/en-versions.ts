import type { Shape } from '../../i18n/messages.ts';
import { plural } from '../../i18n/plural.ts';
import type { versions as nb, promises as nbPromises, sides as nbSides } from './nb-versions.ts';

export const versions = {
  title: 'Versions',
  close: 'Close the versions',
  save: 'Save a version',
  lead: 'The journey as it is now gets a name. It can be compared with and brought back.',
  name: 'Name of the version',
  nameHint: 'For instance “current 2026”',
  note: 'Note',
  needsName: 'Write a name for the version.',
  saved: (a: { name: string }) => `Saved “${a.name}”`,
  empty: 'No versions yet. Save one before you change much, and you can see what became different.',
  none: 'No versions yet.',
  asNow: 'As the journey is now',
  compare: 'Compare with the journey now',
  rename: 'Change name and note',
  remove: 'Delete',
  deleted: (a: { name: string }) => `Deleted “${a.name}”`,
  restore: 'Restore',
  restoreTitle: (a: { name: string }) => `Restore “${a.name}”?`,
  restored: (a: { name: string }) => `The journey is as in “${a.name}” again`,
  safety: 'The journey as it is now is first saved as a version of its own. Then this happens:',
  plan: {
    added: (a: { what: string }) => `Brings back ${a.what}`,
    changed: (a: { what: string }) => `Changes ${a.what}`,
    deleted: (a: { what: string }) => `Removes ${a.what}`,
  },
  unchanged: 'The journey is like that already. There is nothing to restore.',
  commentsGo: (a: { n: number }) =>
    plural('en', a.n, {
      one: '# comment is in a cell that goes away, and goes with it.',
      other: '# comments are in cells that go away, and go with them.',
    }),
  lost: (a: { n: number }) =>
    plural('en', a.n, {
      one: '# link to a finding or a need does not come back, because it is withdrawn or deleted.',
      other: '# links to findings and needs do not come back, because they are withdrawn or deleted.',
    }),
  occasions: {
    restoring: (a: { name: string }) => `Before restoring ${a.name}`,
    begun: (a: { name: string }) => `When ${a.name} was begun`,
    splitting: (a: { name: string }) => `Before ${a.name} was divided off`,
  },
  from: 'From',
  to: 'To',
  now: (a: { title: string }) => `${a.title}, now`,
} satisfies Shape<typeof nb>;

export const sides = {
  title: 'Compare',
  ages: 'Journey',
  today: 'Current',
  target: 'New',
  both: 'Compare',
  way: 'View',
  over: 'Over each other',
  beside: 'Side by side',
  merged: 'In one',
  list: 'Show as a list',
  bothLabel: (a: { from: string; to: string }) => `${a.from} and ${a.to}`,
  keys: 'The grids scroll together. F6 goes from one to the other.',
  gap: 'Not here',
  close: 'Close',
  asItWas: 'As it was.',
  open: (a: { title: string }) => `Open in “${a.title}”`,
  marks: { new: 'New', changed: 'Changes', merged: 'Merged', removed: 'Gone', solved: 'Solved' },
} satisfies Shape<typeof nbSides>;

export const promises = {
  open: 'Promised and delivered',
  title: 'Promised and delivered',
  lead: (a: { target: string; today: string; when: string }) =>
    `What “${a.target}” was to change when it was begun ${a.when}, against “${a.today}” as it is now.`,
  filter: 'Did it come?',
  what: 'Promised',
  how: 'As it is today',
  outcomes: {
    came: 'Came',
    partly: 'Partly',
    'not-yet': 'Not yet',
    otherwise: 'In another way',
    unknown: 'Unknown',
  },
  kinds: { kept: 'is kept', changed: 'changes', removed: 'goes away', merged: 'is merged', new: 'is new' },
  bare: {
    came: (_: { kind: string }) => 'That is how it is today.',
    partly: (_: { kind: string }) => 'Some of it is done.',
    'not-yet': (a: { kind: string }) => `What ${a.kind} is as before in the current journey.`,
    otherwise: (_: { kind: string }) => 'The current journey has changed in another way.',
    unknown: (_: { kind: string }) =>
      'The current journey has something new here that nobody has linked to the new one. It may be this.',
  },
  aspect: (a: { before: string; after: string }) => `promised ${a.before}, is ${a.after}`,
  notThere: 'Is not in the current journey.',
  openToday: 'Open in the current journey',
  adopt: 'Take up',
  adoptOne: (a: { name: string }) => `Take up: ${a.name}`,
  adopted: (a: { name: string }) => `“${a.name}” is taken into the current journey`,
  empty: 'The new journey promises no changes yet.',
  unknownSince:
    'There is no version of the current journey from when this was begun, so what was promised cannot be told.',
  none: 'No promises stand like that.',
  clear: 'Show all',
} satisfies Shape<typeof nbPromises>;
