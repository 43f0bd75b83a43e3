import type { Shape } from '../../i18n/messages.ts';
import { plural } from '../../i18n/plural.ts';

/** Words every page needs: the verbs on buttons, how a list speaks, what went wrong and what to do. */
export const nb = {
  actions: {
    save: 'Lagre',
    cancel: 'Avbryt',
    close: 'Lukk',
    remove: 'Slett',
    restore: 'Gjenopprett',
    undo: 'Angre',
    edit: 'Rediger',
    copy: 'Kopier',
    copied: 'Kopiert',
    retry: 'Prøv igjen',
    reload: 'Last inn på nytt',
    more: 'Vis flere',
    search: 'Søk',
    clear: 'Tøm søket',
    menu: (a: { name: string }) => `Flere valg for ${a.name}`,
  },
  list: {
    shown: (a: { n: number }) => plural('nb', a.n, { one: 'Viser # treff', other: 'Viser # treff' }),
    shownMore: (a: { n: number }) => `Viser de første ${a.n}`,
    loading: 'Henter …',
    noHits: (a: { query: string }) => `Ingen treff på «${a.query}».`,
  },
  picker: {
    none: 'Ingen treff',
    one: '1 alternativ',
    many: '%d alternativer',
    clear: 'Tøm valget',
  },
  localText: {
    label: (a: { label: string; language: string }) => `${a.label} (${a.language})`,
    languages: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    more: 'Skriv på flere språk',
  },
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
  optional: 'valgfritt',
  history: {
    title: 'Historikk',
    empty: 'Ingen endringer ennå.',
    before: 'Før',
    after: 'Etter',
    blank: 'tomt',
    by: (a: { actor: string; when: string }) => `${a.actor} · ${a.when}`,
    actions: { created: 'Opprettet', changed: 'Endret', trashed: 'Flyttet til papirkurven', restored: 'Gjenopprettet' },
  },
  sparkline: {
    none: 'Ingen opplevelser lagt inn',
    range: (a: { low: string; high: string }) => `Opplevelse fra ${a.low} til ${a.high}`,
  },
  problems: {
    'not-found': { title: 'Vi fant ikke siden', action: 'Den kan være slettet eller flyttet. Gå tilbake til listen.' },
    refused: {
      title: 'Du har ikke tilgang til dette',
      action: 'Spør en administrator i kommunen om å gi deg en annen rolle.',
    },
    conflict: { title: 'Dette kan ikke gjøres nå', action: 'Last siden på nytt og prøv igjen.' },
    invalid: { title: 'Noe må rettes før vi kan lagre', action: 'Se feltene som er merket.' },
    'precondition-required': { title: 'Siden er for gammel', action: 'Last siden på nytt og prøv igjen.' },
    stale: {
      title: 'Noen andre har endret dette imens',
      action: 'Ingenting er lagret. Ta vare på teksten din, last siden på nytt og gjør endringen igjen.',
    },
    unauthenticated: { title: 'Du er logget ut', action: 'Logg inn på nytt.' },
    'too-large': { title: 'Det du sender er for stort', action: 'Del det opp eller velg en mindre fil.' },
    unsupported: { title: 'Filen er av en type vi ikke kan lese', action: 'Velg en fil av riktig type.' },
    'method-not-allowed': { title: 'Dette går ikke an', action: 'Last siden på nytt.' },
    unavailable: { title: 'Tjenesten svarer ikke akkurat nå', action: 'Vent litt og prøv igjen.' },
    internal: { title: 'Noe gikk galt hos oss', action: 'Ingenting er lagret. Prøv igjen.' },
    offline: { title: 'Vi får ikke kontakt', action: 'Sjekk nettforbindelsen og prøv igjen.' },
  },
  reasons: {
    'last-admin': 'Kommunen må ha minst én administrator.',
    'last-administrator': 'Kommunen må ha minst én administrator.',
    duplicate: 'Dette finnes fra før.',
    'in-use': 'Den er i bruk og kan ikke slettes.',
    cycle: 'En enhet kan ikke ligge under seg selv.',
    'not-in-trash': 'Den må ligge i papirkurven først.',
    trashed: 'Den ligger i papirkurven. Gjenopprett den først.',
    csrf: 'Sikkerhetsmerket er for gammelt. Last siden på nytt.',
    'base-ahead': 'Siden er ute av takt med det som er lagret. Last siden på nytt.',
  },
  rules: {
    required: () => 'Fyll ut feltet.',
    size: (a: { limit?: string }) => (a.limit ? `Skriv høyst ${a.limit} tegn.` : 'Teksten er for lang.'),
    pattern: () => 'Skriv det på riktig form.',
    range: (a: { limit?: string }) =>
      a.limit ? `Tallet må være innenfor ${a.limit}.` : 'Tallet er utenfor det som går an.',
    unknown: () => 'Dette finnes ikke lenger. Velg et annet.',
    email: () => 'Skriv en gyldig e-postadresse.',
    duplicate: () => 'Dette finnes fra før.',
    cycle: () => 'En enhet kan ikke ligge under seg selv.',
    other: () => 'Rett dette feltet.',
  },
};

export type Messages = Shape<typeof nb>;
