import { plural } from '../../i18n/plural.ts';

/** What a check found, by name; what is not told is not there. */
type Said = Record<string, string>;

/** The words of the checks of a journey. */
export const lint = {
  title: 'Kontroll av reisen',
  lead: (a: { title: string }) =>
    `Det som kan være feil, mangle eller misforstås i «${a.title}». Reglene finner det, dere avgjør.`,
  back: 'Til reisen',
  open: 'Kontroll av reisen',
  openWith: (a: { n: number }) => `Kontroll av reisen, ${a.n} å se på`,
  again: 'Kontroller på nytt',
  filter: 'Tilstand',
  states: { open: 'Åpne', dismissed: 'Godtatt', resolved: 'Løst' },
  none: {
    open: 'Kontrollen finner ingenting å se på.',
    dismissed: 'Ingenting er godtatt som det er.',
    resolved: 'Ingenting er løst ennå.',
  },
  showOpen: 'Vis de åpne',
  weights: { must: 'Må ses på', should: 'Bør ses på', unknown: 'Kunne ikke kontrolleres' },
  whole: 'Hele reisen',
  back2: {
    expired: 'Åpen igjen: fristen er ute',
    changed: 'Åpen igjen: endret siden',
    returned: 'Åpen igjen: kom tilbake',
  },
  gone: (a: { when: string }) => `Ikke lenger funnet, ${a.when}.`,
  decided: {
    dismissed: (a: { by: string; at: string }) => `Godtatt av ${a.by} ${a.at}.`,
    resolved: (a: { by: string; at: string }) => `Merket som løst av ${a.by} ${a.at}.`,
    reopened: (a: { by: string; at: string }) => `Åpnet igjen av ${a.by} ${a.at}.`,
  },
  until: (a: { day: string }) => `Kommer tilbake ${a.day}.`,
  dismiss: 'Godta med begrunnelse',
  dismissVerb: 'Godta',
  resolve: 'Merk som løst',
  reopen: 'Åpne igjen',
  reason: 'Hvorfor er det greit?',
  untilLabel: 'Kommer tilbake',
  untilHint: 'Den dagen er funnet åpent igjen. Det er det også hvis det det gjelder, blir endret.',
  said: { dismissed: 'Godtatt', resolved: 'Merket som løst', reopened: 'Åpnet igjen' },
  digitised: (a: { touchpoints: number; changed: number; unchanged: number; unknown: number }) =>
    `${plural('nb', a.touchpoints, { one: '# kontaktpunkt blir digitalt', other: '# kontaktpunkter blir digitale' })}. Arbeidet bak endres for ${a.changed}, er som før for ${a.unchanged} og er ukjent for ${a.unknown}.`,
  checks: {
    'unchanged-behind': {
      title: 'Strøm på papir: digitalt foran, uendret bak',
      asked: 'Endres arbeidet bak det som blir digitalt?',
      todo: 'Endre hvem som gjør arbeidet, hvordan eller i hvilket system, eller skriv hvorfor det skal være som før.',
      says: (a: Said) =>
        `Går fra ${a.before} til ${a.channels}. ${plural('nb', Number(a.works), { one: 'Arbeidsoppgaven', other: 'De # arbeidsoppgavene' })} bak gjøres som i dag.`,
    },
    'no-assisted-alternative': {
      title: 'Bare på skjerm',
      asked: 'Får den uten skjerm hjelp?',
      todo: 'Legg inn hvor den som ikke klarer det på skjerm, får hjelp: telefon, oppmøte eller brev.',
      says: (a: Said) => `Brukeren møter steget bare digitalt: ${a.channels}.`,
    },
    'channel-conflict': {
      title: 'Kanalene sier imot hverandre',
      asked: 'Stemmer kanalene med hverandre?',
      todo: 'Rett teksten eller kanalen, så alle leser det samme.',
      says: (a: Said) => {
        if (a.what === 'twins') return `«${a.text}» står flere ganger med ulik kanal: ${a.channels}.`;
        return a.what === 'frontstage'
          ? `Det ansatte gjør her, sier ${a.named}. Kontaktpunktet i steget er ${a.channels}.`
          : `Teksten sier ${a.named}. Kanalen er ${a.channels}.`;
      },
    },
    'withdrawn-evidence': {
      title: 'Grunnlag som er trukket tilbake',
      asked: 'Står grunnlaget ved lag?',
      todo: 'Se om kortet fortsatt stemmer. Ta bort funnet, eller bytt det ut.',
      says: (a: Said) =>
        plural('nb', Number(a.n), {
          one: 'Et funn som kortet bygger på, er trukket tilbake.',
          other: '# funn som kortet bygger på, er trukket tilbake.',
        }),
    },
    'silent-step': {
      title: 'Tause steg',
      asked: 'Er noen steg tause?',
      todo: 'Tegn hva brukeren gjør eller får vite, også når de bare venter.',
      says: (a: Said): string =>
        a.what === 'unmet'
          ? 'Brukeren gjør ingenting og møter ingenting her, men noen arbeider.'
          : 'Ingenting er tegnet her, verken for brukeren eller bak kulissene.',
    },
    'no-backstage': {
      title: 'Bak kulissene er ukjent',
      asked: 'Hva skjer bak kulissene?',
      todo: 'Spør dem som gjør jobben, og tegn det de gjør.',
      says: (_: Said): string => 'Det er ikke tegnet hva som skjer bak steget. Det er ukjent, ikke uten arbeid.',
    },
    'no-owner': {
      title: 'Steg uten ansvarlig enhet',
      asked: 'Har alle steg en ansvarlig enhet?',
      todo: 'Skriv enheten på arbeidet, eller i raden for ansvarlig enhet.',
      says: (_: Said): string => 'Ingen enhet er nevnt i steget.',
    },
    'other-owner': {
      title: 'Brukeren tror noen andre har ansvaret',
      asked: 'Vet brukeren hvem som har ansvaret?',
      todo: 'Gjør det tydelig hvem som svarer, eller ta henvendelsen helt fram til den som gjør det.',
      says: (a: Said) => `Brukeren tror det er ${a.perceived}. Det er ${a.owners}.`,
    },
    'unseen-automation': {
      title: 'Automatisert bak, likt for brukeren',
      asked: 'Merker brukeren automatiseringen?',
      todo: 'La brukeren merke det: raskere svar, færre spørsmål eller mindre å gjøre.',
      says: (_: Said): string => 'Arbeidet gjøres mer automatisk enn i dag, men brukeren ser, gjør og venter som før.',
    },
    jargon: {
      title: 'Tunge ord',
      asked: 'Er språket klart?',
      todo: 'Bruk ord folk bruker selv. Må ordet stå, kan dere godta det.',
      says: (a: Said) => `Ordet «${a.word}» er tungt.${a.instead ? ` Skriv heller «${a.instead}».` : ''}`,
    },
  },
  missing: 'Skriv inn det som mangler, så kan det kontrolleres.',
  whyNot: 'Kontrollen kunne ikke gjøres.',
  why: {
    'no-lane': 'Reisen har ingen av radene som kontrollen ser etter i.',
    'no-channels': 'Ingen kontaktpunkter har fått en kanal.',
    'channel-unknown': 'Et kontaktpunkt mangler kanal, her eller i dagens reise.',
    'front-unknown': 'Det står ikke om brukeren møter et menneske eller et system.',
    'nobody-asked': 'Ingen kort sier hvem brukeren tror har ansvaret.',
    'owner-unknown': 'Ingen enhet er nevnt i steget, så det er ingenting å sammenligne med.',
    'today-gone': 'Dagens reise er slettet, så det er ingenting å sammenligne med.',
    'not-drawn': 'Ingenting er tegnet bak kulissene i dagens reise. Det er ukjent, ikke uendret.',
    untold: 'Det står ikke hvem som gjør arbeidet, hvordan eller i hvilket system, så ingen kan se om det endres.',
    'front-not-drawn': 'Arbeidet blir mer automatisk, men det er ikke tegnet hva brukeren møter.',
    'waiting-unknown': 'Arbeidet blir mer automatisk, men ventetiden er ikke skrevet i begge reisene.',
  },
};
