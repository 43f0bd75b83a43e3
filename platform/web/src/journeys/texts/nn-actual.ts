import type { Shape } from '../../i18n/messages.ts';
import { plural } from '../../i18n/plural.ts';
import type { actual as bokmal } from './nb-actual.ts';

const journeys = (n: number) => plural('nn', n, { one: '# faktisk reise', other: '# faktiske reiser' });

/** The words of planned and actual journeys. */
export const actual: Shape<typeof bokmal> = {
  title: 'Planlagd og faktisk',
  open: 'Planlagd og faktisk',
  lead: (a: { title: string }) =>
    `Det deltakarar har vore gjennom, halde opp mot «${a.title}» slik reisa var planlagd.`,
  back: 'Til reisa',
  add: 'Legg inn ei faktisk reise',
  edit: 'Endre den faktiske reisa',
  addLead: (a: { title: string }) => `Fortel kva som skjedde, i den rekkjefølgja det skjedde. Planen er «${a.title}».`,
  exportPlan: 'Planen som CJML',
  noSteps: 'Reisa har ingen steg enno. Teikn steg først, så kan faktiske reiser haldast opp mot dei.',
  none: 'Ingen faktiske reiser er lagde inn. Ei faktisk reise er det éin deltakar har vore gjennom, med samtykke til notat.',
  onlyWithheld: (a: { n: number }) =>
    `${journeys(a.n)} er lagde inn, men blir ikkje viste: det er så få at dei ville peikt på nokon.`,
  rate: 'Avvik frå planen',
  rateIs: (a: { deviating: number; of: number; share: string; n: number }) =>
    `${a.deviating} av ${a.of} planlagde steg avveik (${a.share}) i ${journeys(a.n)}.`,
  interval: (a: { low: string; high: string }) =>
    `Usikkert: mellom ${a.low} og ${a.high} (95 %), når kvar reise er rekna som eitt svar.`,
  adHocIs: (a: { n: number }) =>
    plural('nn', a.n, {
      one: 'I tillegg skjedde # ting som ikkje var planlagd.',
      other: 'I tillegg skjedde # ting som ikkje var planlagde.',
    }),
  few: 'Færre enn fem reiser: les dei éi for éi. Talet seier lite om alle andre.',
  withheld: (a: { n: number }) =>
    `${journeys(a.n)} til er ikkje talde med: dei er skjulte for deg, og så få at talet ville peikt på nokon.`,
  steps: 'Steg for steg',
  step: 'Planlagt steg',
  share: 'Fordeling',
  ofN: (a: { k: number; n: number }) => `${a.k} av ${a.n}`,
  unnamed: 'Utan namn',
  notPlanned: 'Ikkje planlagd',
  fits: {
    'as-planned': 'Som planlagt',
    failed: 'Svikta',
    'out-of-order': 'I anna rekkjefølgje',
    missing: 'Kom aldri',
    'ad-hoc': 'Ikkje planlagd',
  },
  journeys: (a: { n: number }) =>
    plural('nn', a.n, { one: '# faktisk reise du kan sjå', other: '# faktiske reiser du kan sjå' }),
  participant: 'Deltakar',
  toldOn: (a: { date: string }) => `Fortalt ${a.date}`,
  deviatingSteps: 'Steg som avveik',
  menu: 'Meny',
  change: 'Endre',
  exportOne: 'Last ned som CJML',
  remove: 'Slett',
  removeTitle: (a: { code: string }) => `Slette det ${a.code} har fortalt?`,
  removeWhat: 'Den faktiske reisa er personopplysningar og blir sletta med ein gong. Ho kan ikkje hentast tilbake.',
  drawing: 'Reisa ved sida av planen',
  drawn: (a: { code: string }) => `${a.code} ved sida av planen`,
  picture: (a: { code: string }) => `Avviksbilete for ${a.code}. Det same står i tabellen under.`,
  oneIs: (a: { deviating: number; planned: number; adHoc: number }) =>
    `${a.deviating} av ${a.planned} planlagde steg avveik, og ${a.adHoc} kontaktpunkt var ikkje planlagde.`,
  planned: 'Planlagt',
  happened: 'Skjedde (høgare er betre opplevd)',
  how: 'Korleis det gjekk',
  came: 'Kom som nr.',
  what: 'Kva som skjedde',
  felt: 'Kjensle',
  day: 'Dag',
  unknown: 'ukjend',
  user: 'deltakaren',
  between: (a: { from: string; to: string }) => `${a.from} → ${a.to}`,
  failed: 'gjekk gale',
  method: 'Slik er det rekna ut',
  methodText: (a: { rules: string }) =>
    `Regelsett ${a.rules}. Kvart kontaktpunkt blir halde opp mot steget det svarar til. Eit steg som kom på eit anna tidspunkt enn planlagt, er eitt avvik. Det som skjedde ein gong til, eller ikkje svarar til noko steg, var ikkje planlagt og blir talt for seg. Avviksgraden er steg som ikkje gjekk som planlagt, av alle planlagde steg. Steg som berre nokon skal innom, tel òg når dei ikkje kom.`,
  privacy:
    'Ei faktisk reise ligg i undersøkinga, under samtykket deltakaren har gjeve til notat, og er borte i det samtykket blir trekt eller går ut. Utan samtykke til sitat ser berre den som skreiv ho inn og gruppa for undersøkinga ho.',
};
