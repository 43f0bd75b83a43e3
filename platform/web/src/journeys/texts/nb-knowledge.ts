import { plural } from '../../i18n/plural.ts';

/** The words of how well, and how newly, what a journey says is known. */
export const knowledge = {
  title: 'Hvor sikkert vet vi dette?',
  close: 'Lukk panelet',
  lead: (a: { months: number }) =>
    `Hvert kort teller én gang. Gammelt er det som sist ble funnet ut eller bekreftet for mer enn ${a.months} måneder siden.`,
  caption: 'Hvor sikkert vi vet det som står i hver rad',
  lane: 'Rad',
  whole: 'Hele reisen',
  cards: 'Kort',
  assumed: 'Antatt',
  old: (a: { months: number }) => `Eldre enn ${a.months} md.`,
  unknownAge: 'Ukjent alder',
  assumedOld: 'Antatt, og gammelt eller av ukjent alder',
  inDoubt: 'Må ses på',
  share: (a: { n: number; percent: string }) => `${a.n} (${a.percent})`,
  noCards: 'ingen kort',
  empty: 'Reisen har ingen kort ennå. Legg inn det dere vet, så viser vi hvor sikkert det er.',
  look: 'Kort å se på',
  nothing: 'Ingen kort er motsagt, trukket tilbake, endret eller gamle.',
  more: (a: { n: number }) => plural('nb', a.n, { one: '# kort til', other: '# kort til' }),
  doubts: {
    contradicted: 'Et funn taler mot',
    withdrawn: 'Grunnlag er trukket tilbake',
    changed: 'Grunnlaget er endret',
    reworded: 'Ordene er endret siden kortet ble bekreftet',
    'system-retired': 'Systemet er tatt ut av bruk',
  },
  ages: { fresh: 'Ferskt', old: 'Gammelt', unknown: 'Ukjent alder' },
  foundOn: (a: { date: string }) => `Nyeste funn: ${a.date}`,
  noFinding: 'Ingen funn med dato står bak kortet.',
  confirmedBy: (a: { who: string; when: string }) => `Bekreftet av ${a.who}, ${a.when}`,
  neverConfirmed: 'Ingen har bekreftet kortet ennå.',
  confirm: 'Bekreft at dette fortsatt stemmer',
  measure: 'Koble til en måling',
  confirmedNow: 'Bekreftet',
  retired: (a: { system: string; date: string }) => `${a.system} er tatt ut av bruk ${a.date}.`,
  replaced: (a: { system: string; date: string; by: string }) =>
    `${a.system} er tatt ut av bruk ${a.date}. Erstattet av ${a.by}.`,
  against: 'Taler mot',
  changedOn: (a: { date: string }) => `endret ${a.date}`,
};
