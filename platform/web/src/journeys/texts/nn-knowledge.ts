import type { Shape } from '../../i18n/messages.ts';
import { plural } from '../../i18n/plural.ts';
import type { knowledge as nb } from './nb-knowledge.ts';

export const knowledge: Shape<typeof nb> = {
  title: 'Kor sikkert veit vi dette?',
  close: 'Lukk panelet',
  lead: (a) =>
    `Kvart kort tel éin gong. Gammalt er det som sist vart funne ut eller stadfesta for meir enn ${a.months} månader sidan.`,
  caption: 'Kor sikkert vi veit det som står i kvar rad',
  lane: 'Rad',
  whole: 'Heile reisa',
  cards: 'Kort',
  assumed: 'Anteke',
  old: (a) => `Eldre enn ${a.months} md.`,
  unknownAge: 'Ukjend alder',
  assumedOld: 'Anteke, og gammalt eller av ukjend alder',
  inDoubt: 'Må sjåast på',
  share: (a) => `${a.n} (${a.percent})`,
  noCards: 'ingen kort',
  empty: 'Reisa har ingen kort enno. Legg inn det de veit, så viser vi kor sikkert det er.',
  look: 'Kort å sjå på',
  nothing: 'Ingen kort er motsagde, trekte tilbake, endra eller gamle.',
  more: (a) => plural('nn', a.n, { one: '# kort til', other: '# kort til' }),
  doubts: {
    contradicted: 'Eit funn talar mot',
    withdrawn: 'Grunnlag er trekt tilbake',
    changed: 'Grunnlaget er endra',
    reworded: 'Orda er endra sidan kortet vart stadfesta',
    'system-retired': 'Systemet er teke ut av bruk',
  },
  ages: { fresh: 'Ferskt', old: 'Gammalt', unknown: 'Ukjend alder' },
  foundOn: (a) => `Nyaste funn: ${a.date}`,
  noFinding: 'Ingen funn med dato står bak kortet.',
  confirmedBy: (a) => `Stadfesta av ${a.who}, ${a.when}`,
  neverConfirmed: 'Ingen har stadfesta kortet enno.',
  confirm: 'Stadfest at dette framleis stemmer',
  measure: 'Kople til ei måling',
  confirmedNow: 'Stadfesta',
  retired: (a) => `${a.system} er teke ut av bruk ${a.date}.`,
  replaced: (a) => `${a.system} er teke ut av bruk ${a.date}. Erstatta av ${a.by}.`,
  against: 'Talar mot',
  changedOn: (a) => `endra ${a.date}`,
};
