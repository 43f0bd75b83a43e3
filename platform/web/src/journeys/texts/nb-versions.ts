import { plural } from '../../i18n/plural.ts';

/** Versions of a journey. */
export const versions = {
  title: 'Versjoner',
  close: 'Lukk versjonene',
  save: 'Lagre en versjon',
  lead: 'Reisen slik den er nå får et navn. Den kan sammenlignes med og hentes frem igjen.',
  name: 'Navn på versjonen',
  nameHint: 'For eksempel «dagens 2026»',
  note: 'Merknad',
  needsName: 'Skriv et navn på versjonen.',
  saved: (a: { name: string }) => `Lagret «${a.name}»`,
  empty: 'Ingen versjoner ennå. Lagre en før dere endrer mye, så kan dere se hva som ble annerledes.',
  none: 'Ingen versjoner ennå.',
  asNow: 'Slik reisen er nå',
  compare: 'Sammenlign med reisen nå',
  rename: 'Endre navn og merknad',
  remove: 'Slett',
  deleted: (a: { name: string }) => `Slettet «${a.name}»`,
  restore: 'Gjenopprett',
  restoreTitle: (a: { name: string }) => `Gjenopprett «${a.name}»?`,
  restored: (a: { name: string }) => `Reisen er som i «${a.name}» igjen`,
  safety: 'Reisen slik den er nå, blir først lagret som en egen versjon. Deretter skjer dette:',
  plan: {
    added: (a: { what: string }) => `Henter tilbake ${a.what}`,
    changed: (a: { what: string }) => `Endrer ${a.what}`,
    deleted: (a: { what: string }) => `Fjerner ${a.what}`,
  },
  unchanged: 'Reisen er slik allerede. Det er ingenting å gjenopprette.',
  commentsGo: (a: { n: number }) =>
    plural('nb', a.n, {
      one: '# kommentar ligger i en rute som blir borte, og forsvinner med den.',
      other: '# kommentarer ligger i ruter som blir borte, og forsvinner med dem.',
    }),
  lost: (a: { n: number }) =>
    plural('nb', a.n, {
      one: '# kobling til et funn eller et behov kommer ikke tilbake, fordi det er trukket eller slettet.',
      other: '# koblinger til funn og behov kommer ikke tilbake, fordi de er trukket eller slettet.',
    }),
  occasions: {
    restoring: (a: { name: string }) => `Før gjenoppretting av ${a.name}`,
    begun: (a: { name: string }) => `Da ${a.name} ble begynt`,
    splitting: (a: { name: string }) => `Før ${a.name} ble skilt ut`,
  },
  from: 'Fra',
  to: 'Til',
  now: (a: { title: string }) => `${a.title}, nå`,
};

/** Two journeys, or two versions of one, side by side. */
export const sides = {
  title: 'Sammenlign',
  ages: 'Reise',
  today: 'Dagens',
  target: 'Ny',
  both: 'Sammenlign',
  way: 'Visning',
  over: 'Over hverandre',
  beside: 'Ved siden av',
  merged: 'Flettet',
  list: 'Vis som liste',
  bothLabel: (a: { from: string; to: string }) => `${a.from} og ${a.to}`,
  keys: 'Rutenettene ruller sammen. F6 går fra det ene til det andre.',
  gap: 'Ikke her',
  close: 'Lukk',
  asItWas: 'Som før.',
  open: (a: { title: string }) => `Åpne i «${a.title}»`,
  marks: { new: 'Ny', changed: 'Endres', merged: 'Slått sammen', removed: 'Borte', solved: 'Løses' },
};

/** What was promised, and did it come. */
export const promises = {
  open: 'Lovet og levert',
  title: 'Lovet og levert',
  lead: (a: { target: string; today: string; when: string }) =>
    `Det «${a.target}» skulle endre da den ble begynt ${a.when}, mot «${a.today}» slik den er nå.`,
  filter: 'Kom det?',
  what: 'Lovet',
  how: 'Slik er det i dag',
  outcomes: {
    came: 'Kom',
    partly: 'Delvis',
    'not-yet': 'Ikke ennå',
    otherwise: 'På en annen måte',
    unknown: 'Ukjent',
  },
  kinds: { kept: 'uendret', changed: 'endres', removed: 'tas bort', merged: 'slås sammen', new: 'er nytt' },
  bare: {
    came: (_: { kind: string }) => 'Slik er det i dag.',
    partly: (_: { kind: string }) => 'Noe av det er gjort.',
    'not-yet': (a: { kind: string }) => `Det som ${a.kind}, er som før i dagens reise.`,
    otherwise: (_: { kind: string }) => 'Dagens reise er endret på en annen måte.',
    unknown: (_: { kind: string }) =>
      'Dagens reise har fått noe nytt her som ingen har koblet til den nye. Det kan være dette.',
  },
  aspect: (a: { before: string; after: string }) => `lovet ${a.before}, er ${a.after}`,
  notThere: 'Er ikke i dagens reise.',
  openToday: 'Åpne i dagens reise',
  adopt: 'Ta i bruk',
  adoptOne: (a: { name: string }) => `Ta i bruk: ${a.name}`,
  adopted: (a: { name: string }) => `«${a.name}» er tatt inn i dagens reise`,
  empty: 'Den nye reisen lover ingen endringer ennå.',
  unknownSince:
    'Det finnes ingen versjon av dagens reise fra da denne ble begynt, så det kan ikke sies hva som ble lovet.',
  none: 'Ingen løfter står slik.',
  clear: 'Vis alle',
};
