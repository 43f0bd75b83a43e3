import { plural } from '../../i18n/plural.ts';

/** What a check found, by name; what is not told is not there. */
type Said = Record<string, string>;

/** The words of the checks of a journey. */
export const lint = {
  title: 'Kontroll av reisa',
  lead: (a: { title: string }) =>
    `Det som kan vere feil, mangle eller bli misforstått i «${a.title}». Reglane finn det, de avgjer.`,
  back: 'Til reisa',
  open: 'Kontroll av reisa',
  openWith: (a: { n: number }) => `Kontroll av reisa, ${a.n} å sjå på`,
  again: 'Kontroller på nytt',
  filter: 'Tilstand',
  states: { open: 'Opne', dismissed: 'Godteke', resolved: 'Løyst' },
  none: {
    open: 'Kontrollen finn ingenting å sjå på.',
    dismissed: 'Ingenting er godteke som det er.',
    resolved: 'Ingenting er løyst enno.',
  },
  showOpen: 'Vis dei opne',
  weights: { must: 'Må sjåast på', should: 'Bør sjåast på', unknown: 'Kunne ikkje kontrollerast' },
  whole: 'Heile reisa',
  back2: { expired: 'Open att: fristen er ute', changed: 'Open att: endra sidan', returned: 'Open att: kom tilbake' },
  gone: (a: { when: string }) => `Ikkje lenger funne, ${a.when}.`,
  decided: {
    dismissed: (a: { by: string; at: string }) => `Godteke av ${a.by} ${a.at}.`,
    resolved: (a: { by: string; at: string }) => `Merkt som løyst av ${a.by} ${a.at}.`,
    reopened: (a: { by: string; at: string }) => `Opna att av ${a.by} ${a.at}.`,
  },
  until: (a: { day: string }) => `Kjem tilbake ${a.day}.`,
  dismiss: 'Godta med grunngjeving',
  dismissVerb: 'Godta',
  resolve: 'Merk som løyst',
  reopen: 'Opne att',
  reason: 'Kvifor er det greitt?',
  untilLabel: 'Kjem tilbake',
  untilHint: 'Den dagen er funnet ope att. Det er det òg om det det gjeld, blir endra.',
  said: { dismissed: 'Godteke', resolved: 'Merkt som løyst', reopened: 'Opna att' },
  digitised: (a: { touchpoints: number; changed: number; unchanged: number; unknown: number }) =>
    `${plural('nn', a.touchpoints, { one: '# kontaktpunkt blir digitalt', other: '# kontaktpunkt blir digitale' })}. Arbeidet bak blir endra for ${a.changed}, er som før for ${a.unchanged} og er ukjent for ${a.unknown}.`,
  checks: {
    'unchanged-behind': {
      title: 'Straum på papir: digitalt framme, uendra bak',
      asked: 'Blir arbeidet bak det som blir digitalt, endra?',
      todo: 'Endre kven som gjer arbeidet, korleis eller i kva system, eller skriv kvifor det skal vere som før.',
      says: (a: Said) =>
        `Går frå ${a.before} til ${a.channels}. ${plural('nn', Number(a.works), { one: 'Arbeidsoppgåva', other: 'Dei # arbeidsoppgåvene' })} bak blir gjord som i dag.`,
    },
    'no-assisted-alternative': {
      title: 'Berre på skjerm',
      asked: 'Får den utan skjerm hjelp?',
      todo: 'Legg inn kvar den som ikkje klarer det på skjerm, får hjelp: telefon, oppmøte eller brev.',
      says: (a: Said) => `Brukaren møter steget berre digitalt: ${a.channels}.`,
    },
    'channel-conflict': {
      title: 'Kanalane seier imot kvarandre',
      asked: 'Stemmer kanalane med kvarandre?',
      todo: 'Rett teksten eller kanalen, så alle les det same.',
      says: (a: Said) => {
        if (a.what === 'twins') return `«${a.text}» står fleire gonger med ulik kanal: ${a.channels}.`;
        return a.what === 'frontstage'
          ? `Det tilsette gjer her, seier ${a.named}. Kontaktpunktet i steget er ${a.channels}.`
          : `Teksten seier ${a.named}. Kanalen er ${a.channels}.`;
      },
    },
    'withdrawn-evidence': {
      title: 'Grunnlag som er trekt tilbake',
      asked: 'Står grunnlaget ved lag?',
      todo: 'Sjå om kortet framleis stemmer. Ta bort funnet, eller byt det ut.',
      says: (a: Said) =>
        plural('nn', Number(a.n), {
          one: 'Eit funn som kortet byggjer på, er trekt tilbake.',
          other: '# funn som kortet byggjer på, er trekte tilbake.',
        }),
    },
    'silent-step': {
      title: 'Tause steg',
      asked: 'Er nokre steg tause?',
      todo: 'Teikn kva brukaren gjer eller får vite, også når dei berre ventar.',
      says: (a: Said): string =>
        a.what === 'unmet'
          ? 'Brukaren gjer ingenting og møter ingenting her, men nokon arbeider.'
          : 'Ingenting er teikna her, verken for brukaren eller bak kulissane.',
    },
    'no-backstage': {
      title: 'Bak kulissane er ukjent',
      asked: 'Kva skjer bak kulissane?',
      todo: 'Spør dei som gjer jobben, og teikn det dei gjer.',
      says: (_: Said): string => 'Det er ikkje teikna kva som skjer bak steget. Det er ukjent, ikkje utan arbeid.',
    },
    'no-owner': {
      title: 'Steg utan ansvarleg eining',
      asked: 'Har alle steg ei ansvarleg eining?',
      todo: 'Skriv eininga på arbeidet, eller i rada for ansvarleg eining.',
      says: (_: Said): string => 'Inga eining er nemnd i steget.',
    },
    'other-owner': {
      title: 'Brukaren trur nokon andre har ansvaret',
      asked: 'Veit brukaren kven som har ansvaret?',
      todo: 'Gjer det tydeleg kven som svarer, eller ta henvendinga heilt fram til den som gjer det.',
      says: (a: Said) => `Brukaren trur det er ${a.perceived}. Det er ${a.owners}.`,
    },
    'unseen-automation': {
      title: 'Automatisert bak, likt for brukaren',
      asked: 'Merkar brukaren automatiseringa?',
      todo: 'La brukaren merke det: raskare svar, færre spørsmål eller mindre å gjere.',
      says: (_: Said): string =>
        'Arbeidet blir gjort meir automatisk enn i dag, men brukaren ser, gjer og ventar som før.',
    },
    jargon: {
      title: 'Tunge ord',
      asked: 'Er språket klart?',
      todo: 'Bruk ord folk brukar sjølve. Må ordet stå, kan de godta det.',
      says: (a: Said) => `Ordet «${a.word}» er tungt.${a.instead ? ` Skriv heller «${a.instead}».` : ''}`,
    },
  },
  missing: 'Skriv inn det som manglar, så kan det kontrollerast.',
  whyNot: 'Kontrollen kunne ikkje gjerast.',
  why: {
    'no-lane': 'Reisa har ingen av radene som kontrollen ser etter i.',
    'no-channels': 'Ingen kontaktpunkt har fått ein kanal.',
    'channel-unknown': 'Eit kontaktpunkt manglar kanal, her eller i dagens reise.',
    'front-unknown': 'Det står ikkje om brukaren møter eit menneske eller eit system.',
    'nobody-asked': 'Ingen kort seier kven brukaren trur har ansvaret.',
    'owner-unknown': 'Inga eining er nemnd i steget, så det er ingenting å samanlikne med.',
    'today-gone': 'Dagens reise er sletta, så det er ingenting å samanlikne med.',
    'not-drawn': 'Ingenting er teikna bak kulissane i dagens reise. Det er ukjent, ikkje uendra.',
    untold: 'Det står ikkje kven som gjer arbeidet, korleis eller i kva system, så ingen kan sjå om det blir endra.',
    'front-not-drawn': 'Arbeidet blir meir automatisk, men det er ikkje teikna kva brukaren møter.',
    'waiting-unknown': 'Arbeidet blir meir automatisk, men ventetida er ikkje skriven i begge reisene.',
  },
};
