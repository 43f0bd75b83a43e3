const words = 'ingen én to tre fire fem seks sju åtte ni ti elleve tolv'.split(' ');
const said = (n: number) => words[n] ?? String(n);
const times = (n: number) => (n === 1 ? 'én gang' : `${said(n)} ganger`);
const units = (n: number) => (n === 1 ? 'én enhet' : `${said(n)} enheter`);
const performers = (n: number) => (n === 1 ? 'én utfører' : `${said(n)} utførere`);
const arrows = (n: number) => (n === 1 ? 'Én pil' : n === 0 ? 'Ingen piler' : `${upper(said(n))} piler`);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const all = (names: readonly string[]) => [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' og ');

/** How work flows: the words of the pages on hands, lines and loops. */
export const flow = {
  open: 'Flyt og overleveringer',
  title: 'Flyt og overleveringer',
  lead: (a: { title: string }) => `Hvor arbeidet i «${a.title}» skifter hender, gjøres om igjen og blir liggende.`,
  serviceLead: (a: { name: string }) =>
    `Hvordan arbeidet flyter i reisene for «${a.name}», og hvilke enheter som deler dem.`,
  back: 'Til reisen',
  backToService: 'Til tjenesten',
  service: 'Hele tjenesten',
  short: 'Kort sagt',
  unknown: 'ukjent',
  user: 'Brukeren',
  atLeast: (a: { n: string }) => `minst ${a.n}`,
  noWork: 'Ingen arbeidsoppgaver er tegnet bak synlighetslinjen, så overleveringene er ukjente.',
  noHands: 'Ingen av arbeidsoppgavene bak synlighetslinjen sier hvem som gjør dem, så overleveringene er ukjente.',
  passes: (a: { n: number; atLeast: boolean; units: number; performers: number }) =>
    `Saken skifter hender ${a.atLeast ? 'minst ' : ''}${times(a.n)} bak synlighetslinjen, mellom ${all(
      [a.units > 0 && units(a.units), a.performers > 0 && performers(a.performers)].filter((each) => each !== false),
    )}.`,
  sameHands: 'Saken blir i de samme hendene bak synlighetslinjen.',
  silentHands: (a: { n: number; of: number }) => `${a.n} av ${a.of} arbeidsoppgaver der sier ikke hvem som gjør dem.`,
  asked: (a: { who: string; n: number; names: readonly string[] }) =>
    `${a.who} må gi opplysninger ${times(a.n)}${a.names.length > 0 ? `, til ${units(a.names.length)}` : ''}.`,
  askedAgain: 'Kortene sier ikke hvilke opplysninger det er: se etter om det er de samme.',
  notAsked: (a: { who: string }) => `${a.who} blir ikke bedt om opplysninger.`,
  askedUnknown: (a: { who: string }) => `Hvor ofte ${a.who} må gi opplysninger, er ukjent.`,
  silentData: (a: { n: number; of: number }) => `${a.n} av ${a.of} arbeidsoppgaver sier ikke hvor dataene kommer fra.`,
  silentUnit: (a: { n: number }) => `${a.n} av dem sier ikke hvilken enhet det er.`,
  met: (a: { who: string; names: readonly string[] }) => `${a.who} møter ${units(a.names.length)}: ${all(a.names)}.`,
  metUnknown: (a: { who: string }) => `Hvem ${a.who} møter, er ukjent.`,
  silentMet: (a: { n: number; of: number }) =>
    `${a.n} av ${a.of} kort som er synlige for brukeren, sier ikke hvilken enhet det er.`,
  rekeyed: (a: { n: number }) => `Opplysninger tastes inn på nytt ${times(a.n)}.`,
  notRekeyed: 'Ingen opplysninger tastes inn på nytt bak synlighetslinjen.',
  rekeyedUnknown: 'Hvor ofte opplysninger tastes inn på nytt, er ukjent.',
  waiting: (a: { time: string; atLeast: boolean }) =>
    `Saken ligger og venter ${a.atLeast ? 'i minst ' : 'i '}${a.time}.`,
  noWaiting: 'Saken ligger aldri og venter.',
  waitingUnknown: 'Hvor lenge saken ligger og venter, er ukjent.',
  silentWaits: (a: { n: number; of: number }) => `Ventetiden er ukjent i ${a.n} av ${a.of} steg.`,
  noArrows: 'Ingen piler er tegnet, så det er ukjent hva som krysser linjene, og hva som gjøres om igjen.',
  crossing: (a: { n: number }) => `${arrows(a.n)} krysser synlighetslinjen.`,
  back2: (a: { n: number }) => `${arrows(a.n)} går tilbake til et tidligere steg.`,
  unplaced: (a: { n: number }) => `${arrows(a.n)} går til eller fra en rad som ikke ligger ved noen linje.`,
  branches: (a: { n: number }) => `Arbeidet deler seg ${times(a.n)}.`,
  none: 'Ingen kort å vise.',
  chain: 'Hendene arbeidet går gjennom',
  chainHint: 'Bak synlighetslinjen, i den rekkefølgen arbeidet er tegnet.',
  nobody: 'Ukjent hvem',
  unitsTitle: 'Enheter som er med',
  unit: 'Enhet',
  part: 'Hva den gjør',
  seen: 'Møter brukeren',
  yes: 'Ja',
  no: 'Nei',
  withoutUnit: 'Uten enhet',
  handoffs: 'Overleveringer',
  from: 'Fra',
  to: 'Til',
  last: 'Siste arbeid',
  next: 'Neste arbeid',
  card: 'Kort',
  stepOf: 'Steg',
  time: 'Ventetid',
  arrow: 'Pil',
  crosses: 'Krysser',
  leads: 'Tilbake',
  others: 'Andre hender',
  journeys: 'Reisene',
  journey: 'Reise',
  rekeyings: 'Tastes inn på nytt',
  asks: 'Brukeren gir opplysninger',
  loops: 'Gjøres om igjen',
  matrix: 'Enheter og reiser',
  matrixHint: 'Hvor mange kort som nevner enheten. En strek er en reise der den ikke er nevnt.',
  cards: (a: { n: number }) => (a.n === 1 ? 'ett kort' : `${said(a.n)} kort`),
  cardsSeen: (a: { n: string }) => `${a.n}, møter brukeren`,
  notIn: 'Ikke nevnt',
  noJourneys: 'Ingen reiser er tegnet for denne tjenesten, så flyten er ukjent.',
  shared: (a: { units: number; journeys: number }) =>
    `${upper(units(a.units))} deler ${a.journeys === 1 ? 'reisen' : `dagens ${said(a.journeys)} reiser`}.`,
  noUnits: 'Ingen enheter er nevnt i dagens reiser, så hvem som deler tjenesten, er ukjent.',
  today: 'Tallene gjelder dagens reiser. Nye reiser står i tabellen, men regnes ikke med.',
  handsOver: (a: { n: number; atLeast: boolean }) =>
    `Til sammen skifter sakene hender ${a.atLeast ? 'minst ' : ''}${times(a.n)} bak synlighetslinjen.`,
};
