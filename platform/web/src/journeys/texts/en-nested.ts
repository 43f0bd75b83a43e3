import type { Shape } from '../../i18n/messages.ts';
import { plural } from '../../i18n/plural.ts';
import type { nested as nestedNb, split as splitNb } from './nb-nested.ts';

const steps = (n: number) => plural('en', n, { one: '# step', other: '# steps' });

/** Steps that are told in another journey. */
export const nested: Shape<typeof nestedNb> = {
  title: 'Told in another journey',
  none: 'The step is told here. If it is a whole journey in itself, it can be told in one of its own.',
  pick: 'Tell the step in another journey',
  pickHint: 'Times from there count here where the step has no figures of its own.',
  clear: 'Tell the step here again',
  of: (a) => `Told in “${a.title}”`,
  inTrash: 'The journey is in the trash, and its figures are not counted.',
  inTrashShort: (a) => `“${a.title}” is in the trash`,
  steps: (a) => steps(a.n),
  touch: (a) => `work ${a.time}`,
  waiting: (a) => `waiting ${a.time}`,
  atLeast: (a) => `at least ${a.time}`,
  touchUnknown: 'working time unknown',
  waitingUnknown: 'waiting time unknown',
  unknown: (a) => `unknown in ${steps(a.n)}`,
  ofThese: (a) => `of which ${a.known} from nested journeys`,
  unknownThere: (a) => `unknown in ${steps(a.n)} there`,
  partOf: 'Part of',
  partOfShort: (a) => `Part of ${a.titles}`,
  level: 'Level',
  top: 'Top level only',
  circle: (a) =>
    a.way
      ? `the journey would be told in itself (${a.way}). Choose another journey`
      : 'the journey would be told in itself',
};

/** Some of a journey becomes a journey of its own. */
export const split: Shape<typeof splitNb> = {
  grown: (a) =>
    `The journey has ${plural('en', a.phases, { one: '# phase', other: '# phases' })} and ${a.cards} cards. It is easier to read divided in two.`,
  open: 'Divide',
  from: 'Move out from this phase on …',
  title: 'Divide the journey',
  lead: 'The phases you choose become a journey of their own. They are the same phases, steps and cards, with evidence, comments and all that points to them. Here, one step takes their place, which is told in the new journey.',
  first: 'From phase',
  last: 'To phase',
  name: 'Name of the new journey',
  needsName: 'Write a name for the new journey.',
  goes: 'This moves',
  phases: (a) => `${plural('en', a.n, { one: '# phase', other: '# phases' })}: ${a.names}`,
  things: (a) =>
    [
      steps(a.steps),
      plural('en', a.cards, { one: '# card', other: '# cards' }),
      plural('en', a.comments, { one: '# comment', other: '# comments' }),
    ].join(', '),
  cut: (a) =>
    plural('en', a.n, {
      one: '# arrow leads between what moves and what stays, and is lost:',
      other: '# arrows lead between what moves and what stays, and are lost:',
    }),
  arrow: (a) => `${a.from} → ${a.to}`,
  pains: (a) =>
    plural('en', a.n, {
      one: '# tie between an opportunity and a pain point is lost for the same reason.',
      other: '# ties between opportunities and pain points are lost for the same reason.',
    }),
  undo: 'This cannot be undone in one step. The journey as it is now is first saved as a version. If you restore it, what has moved comes back as copies.',
  done: (a) => `“${a.title}” is a journey of its own now. The journey as it was is among the versions.`,
  compared:
    'The journey is compared with another, and what moves would look removed. Divide today’s journey before you make a new one.',
  allPhases: 'At least one phase must stay.',
  backwards: 'The last phase comes before the first.',
  empty: 'The phases you have chosen have no steps.',
};
