import type { Shape } from '../../i18n/messages.ts';
import { plural } from '../../i18n/plural.ts';
import type { nested as nestedNb, split as splitNb } from './nb-nested.ts';

const steps = (n: number) => plural('nn', n, { one: '# steg', other: '# steg' });

/** Steps that are told in another journey. */
export const nested: Shape<typeof nestedNb> = {
  title: 'Fortalt i ei anna reise',
  none: 'Steget er fortalt her. Er det ei heil reise i seg sjølv, kan det forteljast i ei eiga.',
  pick: 'Fortel steget i ei anna reise',
  pickHint: 'Tidene derifrå blir rekna med her der steget ikkje har eigne tal.',
  clear: 'Fortel steget her igjen',
  of: (a) => `Fortalt i «${a.title}»`,
  inTrash: 'Reisa ligg i papirkorga, og tala derifrå blir ikkje rekna med.',
  inTrashShort: (a) => `«${a.title}» ligg i papirkorga`,
  steps: (a) => steps(a.n),
  touch: (a) => `arbeid ${a.time}`,
  waiting: (a) => `venting ${a.time}`,
  atLeast: (a) => `minst ${a.time}`,
  touchUnknown: 'arbeidstid ukjend',
  waitingUnknown: 'ventetid ukjend',
  unknown: (a) => `ukjend i ${steps(a.n)}`,
  ofThese: (a) => `av dette ${a.known} frå underreiser`,
  unknownThere: (a) => `ukjend i ${steps(a.n)} der`,
  partOf: 'Er del av',
  partOfShort: (a) => `Er del av ${a.titles}`,
  level: 'Nivå',
  top: 'Berre øvste nivå',
  circle: (a) =>
    a.way
      ? `reisa ville vore fortald i seg sjølv (${a.way}). Vel ei anna reise`
      : 'reisa ville vore fortald i seg sjølv',
};

/** Some of a journey becomes a journey of its own. */
export const split: Shape<typeof splitNb> = {
  grown: (a) =>
    `Reisa har ${plural('nn', a.phases, { one: '# fase', other: '# fasar' })} og ${a.cards} kort. Ho blir lettare å lese delt i to.`,
  open: 'Del opp',
  from: 'Skil ut frå denne fasen …',
  title: 'Del opp reisa',
  lead: 'Fasane du vel, blir ei eiga reise. Dei er dei same fasane, stega og korta, med grunnlag, kommentarar og alt som peikar på dei. Her kjem eitt steg i staden, som er fortalt i den nye reisa.',
  first: 'Frå og med fase',
  last: 'Til og med fase',
  name: 'Namn på den nye reisa',
  needsName: 'Skriv eit namn på den nye reisa.',
  goes: 'Dette blir flytt',
  phases: (a) => `${plural('nn', a.n, { one: '# fase', other: '# fasar' })}: ${a.names}`,
  things: (a) =>
    [
      steps(a.steps),
      plural('nn', a.cards, { one: '# kort', other: '# kort' }),
      plural('nn', a.comments, { one: '# kommentar', other: '# kommentarar' }),
    ].join(', '),
  cut: (a) =>
    plural('nn', a.n, {
      one: '# pil går mellom det som blir flytt og det som blir att, og blir borte:',
      other: '# piler går mellom det som blir flytt og det som blir att, og blir borte:',
    }),
  arrow: (a) => `${a.from} → ${a.to}`,
  pains: (a) =>
    plural('nn', a.n, {
      one: '# kopling mellom ei moglegheit og eit smertepunkt blir borte av same grunn.',
      other: '# koplingar mellom moglegheiter og smertepunkt blir borte av same grunn.',
    }),
  undo: 'Dette kan ikkje angrast med eitt trykk. Reisa slik ho er no, blir først lagra som ein versjon. Hentar du han fram att, kjem det som er flytt, tilbake som kopiar.',
  done: (a) => `«${a.title}» er ei eiga reise no. Reisa slik ho var, ligg i versjonane.`,
  compared:
    'Reisa blir samanlikna med ei anna, og det som blir flytt, ville sett ut som fjerna. Del opp dagens reise før de lagar ei ny.',
  allPhases: 'Minst éin fase må bli att.',
  backwards: 'Den siste fasen kjem før den første.',
  empty: 'Fasane du har valt, har ingen steg.',
};
