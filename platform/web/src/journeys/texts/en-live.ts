import type { Shape } from '../../i18n/messages.ts';
import type { live as nb } from './nb-live.ts';

/** The words for others who are in the same journey. */
export const live: Shape<typeof nb> = {
  people: 'Others here',
  goTo: (a) => `${a.who}, ${a.where}. Go there.`,
  at: (a) => `at “${a.what}”`,
  here: 'in the journey',
  writes: (a) => `${a.who} is writing …`,
  writesHere: (a) => `${a.who} is writing here now. What is saved last counts.`,
  came: (a) => `${a.who} is here too.`,
  changed: (a) => `${a.who} has changed the journey.`,
  deleted: (a) => `${a.who} deleted “${a.what}”, which you had open.`,
  offline: 'No network – what you write is here, and is sent when the network is back',
  keptSome: 'What others have changed since was not undone.',
  keptAll: 'Others have changed this since. It was not undone.',
};
