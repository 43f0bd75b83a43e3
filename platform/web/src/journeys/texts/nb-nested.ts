import { plural } from '../../i18n/plural.ts';

const steps = (n: number) => plural('nb', n, { one: '# steg', other: '# steg' });

/** Steps that are told in another journey. */
export const nested = {
  title: 'Fortalt i en annen reise',
  none: 'Steget er fortalt her. Er det en hel reise i seg selv, kan det fortelles i en egen.',
  pick: 'Fortell steget i en annen reise',
  pickHint: 'Tidene derfra regnes med her der steget ikke har egne tall.',
  clear: 'Fortell steget her igjen',
  of: (a: { title: string }) => `Fortalt i «${a.title}»`,
  inTrash: 'Reisen ligger i papirkurven, og tallene derfra regnes ikke med.',
  inTrashShort: (a: { title: string }) => `«${a.title}» ligger i papirkurven`,
  steps: (a: { n: number }) => steps(a.n),
  touch: (a: { time: string }) => `arbeid ${a.time}`,
  waiting: (a: { time: string }) => `venting ${a.time}`,
  atLeast: (a: { time: string }) => `minst ${a.time}`,
  touchUnknown: 'arbeidstid ukjent',
  waitingUnknown: 'ventetid ukjent',
  unknown: (a: { n: number }) => `ukjent i ${steps(a.n)}`,
  ofThese: (a: { known: string }) => `herav ${a.known} fra underreiser`,
  unknownThere: (a: { n: number }) => `ukjent i ${steps(a.n)} der`,
  partOf: 'Inngår i',
  partOfShort: (a: { titles: string }) => `Inngår i ${a.titles}`,
  level: 'Nivå',
  top: 'Bare øverste nivå',
  circle: (a: { way?: string | undefined }) =>
    a.way
      ? `reisen ville vært fortalt i seg selv (${a.way}). Velg en annen reise`
      : 'reisen ville vært fortalt i seg selv',
};

/** Some of a journey becomes a journey of its own. */
export const split = {
  grown: (a: { phases: number; cards: number }) =>
    `Reisen har ${plural('nb', a.phases, { one: '# fase', other: '# faser' })} og ${a.cards} kort. Den blir lettere å lese delt i to.`,
  open: 'Del opp',
  from: 'Skill ut fra denne fasen …',
  title: 'Del opp reisen',
  lead: 'Fasene du velger, blir en egen reise. De er de samme fasene, stegene og kortene, med grunnlag, kommentarer og alt som peker på dem. Her kommer ett steg i stedet, som er fortalt i den nye reisen.',
  first: 'Fra og med fase',
  last: 'Til og med fase',
  name: 'Navn på den nye reisen',
  needsName: 'Skriv et navn på den nye reisen.',
  goes: 'Dette flyttes',
  phases: (a: { n: number; names: string }) => `${plural('nb', a.n, { one: '# fase', other: '# faser' })}: ${a.names}`,
  things: (a: { steps: number; cards: number; comments: number }) =>
    [
      steps(a.steps),
      plural('nb', a.cards, { one: '# kort', other: '# kort' }),
      plural('nb', a.comments, { one: '# kommentar', other: '# kommentarer' }),
    ].join(', '),
  cut: (a: { n: number }) =>
    plural('nb', a.n, {
      one: '# pil går mellom det som flyttes og det som blir, og blir borte:',
      other: '# piler går mellom det som flyttes og det som blir, og blir borte:',
    }),
  arrow: (a: { from: string; to: string }) => `${a.from} → ${a.to}`,
  pains: (a: { n: number }) =>
    plural('nb', a.n, {
      one: '# kobling mellom en mulighet og et smertepunkt blir borte av samme grunn.',
      other: '# koblinger mellom muligheter og smertepunkter blir borte av samme grunn.',
    }),
  undo: 'Dette kan ikke angres med ett trykk. Reisen slik den er nå, lagres først som en versjon. Henter du den frem igjen, kommer det som er flyttet, tilbake som kopier.',
  done: (a: { title: string }) => `«${a.title}» er en egen reise nå. Reisen slik den var, ligger i versjonene.`,
  compared:
    'Reisen sammenlignes med en annen, og det som flyttes, ville sett ut som fjernet. Del opp dagens reise før dere lager en ny.',
  allPhases: 'Minst én fase må bli igjen.',
  backwards: 'Den siste fasen kommer før den første.',
  empty: 'Fasene du har valgt, har ingen steg.',
};
