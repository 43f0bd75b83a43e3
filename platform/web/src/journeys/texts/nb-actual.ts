import { plural } from '../../i18n/plural.ts';

const journeys = (n: number) => plural('nb', n, { one: '# faktisk reise', other: '# faktiske reiser' });

/** The words of planned and actual journeys. */
export const actual = {
  title: 'Planlagt og faktisk',
  open: 'Planlagt og faktisk',
  lead: (a: { title: string }) =>
    `Det deltakere har vært gjennom, holdt opp mot «${a.title}» slik reisen var planlagt.`,
  back: 'Til reisen',
  add: 'Legg inn en faktisk reise',
  edit: 'Endre den faktiske reisen',
  addLead: (a: { title: string }) => `Fortell hva som skjedde, i den rekkefølgen det skjedde. Planen er «${a.title}».`,
  exportPlan: 'Planen som CJML',
  noSteps: 'Reisen har ingen steg ennå. Tegn steg først, så kan faktiske reiser holdes opp mot dem.',
  none: 'Ingen faktiske reiser er lagt inn. En faktisk reise er det én deltaker har vært gjennom, med samtykke til notater.',
  onlyWithheld: (a: { n: number }) =>
    `${journeys(a.n)} er lagt inn, men vises ikke: det er så få at de ville pekt på noen.`,
  rate: 'Avvik fra planen',
  rateIs: (a: { deviating: number; of: number; share: string; n: number }) =>
    `${a.deviating} av ${a.of} planlagte steg avvek (${a.share}) i ${journeys(a.n)}.`,
  interval: (a: { low: string; high: string }) =>
    `Usikkert: mellom ${a.low} og ${a.high} (95 %), når hver reise regnes som ett svar.`,
  adHocIs: (a: { n: number }) =>
    plural('nb', a.n, {
      one: 'I tillegg skjedde # ting som ikke var planlagt.',
      other: 'I tillegg skjedde # ting som ikke var planlagt.',
    }),
  few: 'Færre enn fem reiser: les dem én for én. Tallet sier lite om alle andre.',
  withheld: (a: { n: number }) =>
    `${journeys(a.n)} til er ikke talt med: de er skjult for deg, og så få at tallet ville pekt på noen.`,
  steps: 'Steg for steg',
  step: 'Planlagt steg',
  share: 'Fordeling',
  ofN: (a: { k: number; n: number }) => `${a.k} av ${a.n}`,
  unnamed: 'Uten navn',
  notPlanned: 'Ikke planlagt',
  fits: {
    'as-planned': 'Som planlagt',
    failed: 'Sviktet',
    'out-of-order': 'I annen rekkefølge',
    missing: 'Kom aldri',
    'ad-hoc': 'Ikke planlagt',
  },
  journeys: (a: { n: number }) =>
    plural('nb', a.n, { one: '# faktisk reise du kan se', other: '# faktiske reiser du kan se' }),
  participant: 'Deltaker',
  toldOn: (a: { date: string }) => `Fortalt ${a.date}`,
  deviatingSteps: 'Steg som avvek',
  menu: 'Meny',
  change: 'Endre',
  exportOne: 'Last ned som CJML',
  remove: 'Slett',
  removeTitle: (a: { code: string }) => `Slette det ${a.code} har fortalt?`,
  removeWhat: 'Den faktiske reisen er personopplysninger og slettes med en gang. Den kan ikke hentes tilbake.',
  drawing: 'Reisen ved siden av planen',
  drawn: (a: { code: string }) => `${a.code} ved siden av planen`,
  picture: (a: { code: string }) => `Avviksbilde for ${a.code}. Det samme står i tabellen under.`,
  oneIs: (a: { deviating: number; planned: number; adHoc: number }) =>
    `${a.deviating} av ${a.planned} planlagte steg avvek, og ${a.adHoc} kontaktpunkter var ikke planlagt.`,
  planned: 'Planlagt',
  happened: 'Skjedde (høyere er bedre opplevd)',
  how: 'Hvordan det gikk',
  came: 'Kom som nr.',
  what: 'Hva som skjedde',
  felt: 'Følelse',
  day: 'Dag',
  unknown: 'ukjent',
  user: 'deltakeren',
  between: (a: { from: string; to: string }) => `${a.from} → ${a.to}`,
  failed: 'gikk galt',
  method: 'Slik er det regnet ut',
  methodText: (a: { rules: string }) =>
    `Regelsett ${a.rules}. Hvert kontaktpunkt holdes opp mot steget det svarer til. Et steg som kom på et annet tidspunkt enn planlagt, er ett avvik. Det som skjedde en gang til, eller ikke svarer til noe steg, var ikke planlagt og telles for seg. Avviksgraden er steg som ikke gikk som planlagt, av alle planlagte steg. Steg som bare noen skal innom, teller også når de ikke kom.`,
  privacy:
    'En faktisk reise ligger i undersøkelsen, under deltakerens samtykke til notater, og er borte i det samtykket trekkes eller går ut. Uten samtykke til sitat ser bare den som skrev den inn og undersøkelsens gruppe den.',
};
