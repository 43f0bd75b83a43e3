/** The words for others who are in the same journey. */
export const live = {
  people: 'Andre som er her',
  goTo: (a: { who: string; where: string }) => `${a.who}, ${a.where}. Gå dit.`,
  at: (a: { what: string }) => `ved «${a.what}»`,
  here: 'i reisen',
  writes: (a: { who: string }) => `${a.who} skriver …`,
  writesHere: (a: { who: string }) => `${a.who} skriver her nå. Det som lagres sist, gjelder.`,
  came: (a: { who: string }) => `${a.who} er også her.`,
  changed: (a: { who: string }) => `${a.who} har endret reisen.`,
  deleted: (a: { who: string; what: string }) => `${a.who} slettet «${a.what}», som du hadde åpent.`,
  offline: 'Uten nett – det du skriver, er her og sendes når nettet er tilbake',
  keptSome: 'Det andre har endret siden, ble ikke angret.',
  keptAll: 'Andre har endret dette siden. Det ble ikke angret.',
};
