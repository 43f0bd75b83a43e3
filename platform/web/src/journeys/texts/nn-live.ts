import type { Shape } from '../../i18n/messages.ts';
import type { live as nb } from './nb-live.ts';

/** The words for others who are in the same journey. */
export const live: Shape<typeof nb> = {
  people: 'Andre som er her',
  goTo: (a) => `${a.who}, ${a.where}. Gå dit.`,
  at: (a) => `ved «${a.what}»`,
  here: 'i reisa',
  writes: (a) => `${a.who} skriv …`,
  writesHere: (a) => `${a.who} skriv her no. Det som blir lagra sist, gjeld.`,
  came: (a) => `${a.who} er òg her.`,
  changed: (a) => `${a.who} har endra reisa.`,
  deleted: (a) => `${a.who} sletta «${a.what}», som du hadde ope.`,
  offline: 'Utan nett – det du skriv, er her og blir sendt når nettet er tilbake',
  keptSome: 'Det andre har endra sidan, vart ikkje angra.',
  keptAll: 'Andre har endra dette sidan. Det vart ikkje angra.',
};
