import type { Shape } from '../../i18n/messages.ts';

export const nb = {
  title: 'Sammenligning',
  lead: 'Hvordan dere ligger an ved siden av kommuner som ligner, av det hver har valgt å dele.',
  n: (a: { n: string }) => `n = ${a.n}`,
  fields: {
    indicator: 'Indikator',
    period: 'Periode',
    definition: 'Definisjon',
    value: 'Verdi',
    from: 'Fra',
    to: 'Til',
    n: 'Antall (n)',
    who: 'Hvem',
    municipality: 'Kommune',
    approved: 'Godkjent av',
    frozenAt: 'Utgitt',
  },
  bands: { '5-9': '5–9 kommuner', '10-19': '10–19 kommuner', '20+': '20 kommuner eller flere' },
  many: 'Hvor mange',
  halves: (a: { lower: string; upper: string }) => `den lavere halvparten ${a.lower}, den høyere ${a.upper}`,
  halvesNote:
    'Strekene for gruppene går fra snittet av den lavere halvparten til snittet av den høyere, og vises når minst 10 har bidratt.',
  ownNote: 'Streken for egen kommune viser 95 % usikkerhet.',
  points: (a: { n: string }) => `${a.n} prosentpoeng`,
  rounded: (a: { step: string }) => `Gruppenes tall er avrundet til nærmeste ${a.step}.`,
  shared: {
    'kindergarten-satisfaction': 'Brukertilfredshet, barnehageplass',
    'kindergarten-lead-time': 'Tid til svar, barnehageplass',
    'kindergarten-digital-share': 'Digital andel, barnehageplass',
    'building-permit-satisfaction': 'Brukertilfredshet, byggesak',
    'building-permit-lead-time': 'Tid til svar, byggesak',
  },
  reasons: {
    MIN: 'færre enn 5 bidrag',
    DIFF: 'kan regnes ut fra en annen gruppe',
    few: 'færre enn 5 svar',
  },
  releases: {
    own: 'Dere',
    notShared: 'Ikke delt',
    notSharedWith: (a: { value: string }) => `${a.value} · ikke delt`,
    notMeasured: 'Ikke målt',
    title: 'Utgivelser',
    empty: 'Ingenting er utgitt ennå. Når nok kommuner har delt, gir driftsansvarlig ut tallene.',
    action: 'Se hva dere kan dele',
  },
  release: {
    own: 'Se egen indikator',
    lead: (a: { municipality: string }) => `${a.municipality} ved siden av sammenligningsgruppene.`,
    chart: 'Egen verdi og sammenligningsgrupper',
    hidden:
      'Tall som bygger på færre enn 5 kommuner, eller som kunne røpe én av dem, er skjult. Hvor mange som har bidratt, sies ikke.',
    higher: 'Høyere er bedre.',
    lower: 'Lavere er bedre.',
    share: 'Se hva dere kan dele',
    shareNext: 'Utgivelsen er frosset. Det dere deler nå, blir med i den neste.',
    ownUnshared: 'Verdien for egen kommune er ikke delt; bare dere ser den.',
    groups: (a: { municipality: string; groups: string }) => `${a.municipality} hører til ${a.groups}.`,
    noGroups: (a: { municipality: string }) =>
      `${a.municipality} er ikke satt i noen gruppe av kommuner som ligner. Bare alle som deltar, er å sammenligne med.`,
  },
  findings: {
    noOwn: 'Dere har ikke målt dette for perioden, så bare gruppene vises.',
    notShared: (a: { now: string }) =>
      `Dere har målt ${a.now} for perioden, men ikke delt det. Da er tallet ikke med i gruppene.`,
    hiddenOwn:
      'Dere har målt dette for perioden, men tallet er skjult fordi færre enn 5 ligger bak. Det kan ikke deles.',
    noGroup: (a: { now: string }) =>
      `Dere har ${a.now}; gruppen deres er skjult eller ukjent, så det er ikke noe å sammenligne med.`,
    beside: (a: { now: string; group: string; mean: string }) => `Dere har ${a.now}; ${a.group} har ${a.mean}.`,
    within: (a: { now: string; group: string; mean: string }) =>
      `Dere har ${a.now}. Det kan ikke skilles fra ${a.group} (${a.mean}) når usikkerheten regnes med.`,
    above: (a: { now: string; group: string; mean: string }) =>
      `Dere har ${a.now}, som er høyere enn ${a.group} (${a.mean}), også når usikkerheten regnes med.`,
    below: (a: { now: string; group: string; mean: string }) =>
      `Dere har ${a.now}, som er lavere enn ${a.group} (${a.mean}), også når usikkerheten regnes med.`,
  },
  method: {
    title: 'Slik er tallene blitt til',
    contributed:
      'Hver kommune har selv delt én verdi med antallet bak, godkjent av en navngitt person. Ingen andre tall er hentet.',
    rules:
      'Alt som bygger på færre enn 5 kommuner, eller på færre enn 10 svar hos hver, er skjult. Det er også det som kunne regnes ut av forskjellen mellom to grupper. Hver kommune teller likt.',
    frozen: (a: { date: string }) =>
      `Utgivelsen ble frosset ${a.date} og endres aldri. Deres egen verdi er lagt til bare for dere.`,
    noRank: 'Kommunene rangeres ikke. Forskjeller kan komme av hvem som bor der, og av hvem som er spurt.',
  },
  contributions: {
    title: 'Det dere deler',
    lead: 'Dere velger selv hva som deles. Alt som deles, vises før det skjer.',
    given: 'Delt',
    empty: 'Dere har ikke delt noe ennå.',
    back: 'Trekk tilbake',
    isBack: 'Bidraget er trukket tilbake',
    compared: 'Se sammenligningen',
  },
  offers: {
    empty:
      'Ingen av indikatorene deres er felles med andre. Velg en felles indikator i Måling for å kunne sammenligne dere.',
    action: 'Gå til Måling',
    noPeriods: 'Ingen målinger å dele ennå.',
    share: 'Del',
    administrator: 'En administrator kan dele',
    given: 'Delt',
    frozen: 'Utgitt',
    outWithout: 'Utgitt uten dere',
    tooFew: 'færre enn 10 svar, kan ikke deles',
  },
  share: {
    title: 'Del dette med andre kommuner?',
    exactly: 'Dette, og ikke noe annet, blir delt:',
    by: (a: { person: string }) => `${a.person}, administrator`,
    others:
      'Andre kommuner ser aldri tallet deres alene, bare gruppen det inngår i. Dere kan trekke det tilbake til det er utgitt.',
    verb: 'Del',
    done: 'Delt. Tallet blir med i neste utgivelse.',
  },
  exchanges: {
    title: 'Erfaringsutveksling',
    lead: 'Hva dere har delt med andre, hentet fra andre eller gjort sammen, og hva det førte til.',
    add: 'Ny utveksling',
    edit: 'Rediger utvekslingen',
    empty: 'Ingen utveksling er skrevet ned ennå. Skriv ned den siste, så teller den med i påstand og praksis.',
    emptyForReader: 'Ingen utveksling er skrevet ned ennå. En bidragsyter i kommunen kan gjøre det.',
    what: 'Hva ble utvekslet',
    whatHelp: 'For eksempel en rutine, et skjema, en tjenestereise eller et erfaringsmøte.',
    direction: 'Hvilken vei',
    directions: { shared: 'Delt med andre', obtained: 'Hentet fra andre', joint: 'Gjort sammen' },
    counterparty: 'Med hvem',
    counterparties: {
      municipality: 'Kommune',
      state: 'Stat eller fylke',
      business: 'Næringsliv',
      voluntary: 'Frivillige',
      research: 'Forskning',
    },
    with: 'Navn (valgfritt)',
    on: 'Når',
    outcome: 'Hva det førte til',
    outcomes: { adopted: 'Tatt i bruk', adapted: 'Tilpasset og tatt i bruk', rejected: 'Ikke tatt i bruk' },
    noOutcome: 'Ikke sagt ennå',
    reason: 'Hvorfor (valgfritt)',
    saved: 'Lagret',
    trashed: 'Utvekslingen ligger i papirkurven',
  },
  freeze: {
    what: 'Hva',
    quarter: 'Hvor lang periode',
    example: 'Eksempelkommuner',
    exampleHelp: 'Eksempelkommuner og virkelige kommuner står aldri i samme utgivelse.',
    lead: 'Lag en utgivelse av det kommunene har delt. Ingen enkelt kommunes tall vises her.',
    cadences: { month: 'Måned', quarter: 'Kvartal', 'half-year': 'Halvår', year: 'År' },
    title: 'Utgivelser av sammenligninger',
    verb: 'Gi ut',
    ask: 'Gi ut for godt?',
    words: 'Dette kan ikke angres. En utgivelse endres aldri; det som kommer senere, blir med i neste periode.',
    made: 'Utgivelsen er laget',
  },
};

export type Messages = Shape<typeof nb>;
