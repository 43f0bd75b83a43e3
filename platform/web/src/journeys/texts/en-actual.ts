import type { Shape } from '../../i18n/messages.ts';
import { plural } from '../../i18n/plural.ts';
import type { actual as bokmal } from './nb-actual.ts';

const journeys = (n: number) => plural('en', n, { one: '# actual journey', other: '# actual journeys' });

/** The words of planned and actual journeys. */
export const actual: Shape<typeof bokmal> = {
  title: 'Planned and actual',
  open: 'Planned and actual',
  lead: (a: { title: string }) => `What participants went through, held against “${a.title}” as it was planned.`,
  back: 'To the journey',
  add: 'Add an actual journey',
  edit: 'Change the actual journey',
  addLead: (a: { title: string }) => `Tell what happened, in the order in which it happened. The plan is “${a.title}”.`,
  exportPlan: 'The plan as CJML',
  noSteps: 'The journey has no steps yet. Draw steps first, and actual journeys can be held against them.',
  none: 'No actual journeys yet. An actual journey is what one participant went through, with their consent to notes.',
  onlyWithheld: (a: { n: number }) => `${journeys(a.n)} not shown: so few that they would point at somebody.`,
  rate: 'Deviation from the plan',
  rateIs: (a: { deviating: number; of: number; share: string; n: number }) =>
    `${a.deviating} of ${a.of} planned steps deviated (${a.share}) in ${journeys(a.n)}.`,
  interval: (a: { low: string; high: string }) =>
    `Uncertain: between ${a.low} and ${a.high} (95%), when each journey is taken for one answer.`,
  adHocIs: (a: { n: number }) =>
    plural('en', a.n, {
      one: '# more thing happened that was not planned.',
      other: '# more things happened that were not planned.',
    }),
  few: 'Fewer than five journeys: read them one by one. The figure says little of everybody else.',
  withheld: (a: { n: number }) =>
    `${journeys(a.n)} more not counted: hidden from you, and so few that the figure would point at somebody.`,
  steps: 'Step by step',
  step: 'Planned step',
  share: 'Distribution',
  ofN: (a: { k: number; n: number }) => `${a.k} of ${a.n}`,
  unnamed: 'Without a name',
  notPlanned: 'Not planned',
  fits: {
    'as-planned': 'As planned',
    failed: 'Failed',
    'out-of-order': 'Out of order',
    missing: 'Never came',
    'ad-hoc': 'Not planned',
  },
  journeys: (a: { n: number }) =>
    plural('en', a.n, { one: '# actual journey that you may see', other: '# actual journeys that you may see' }),
  participant: 'Participant',
  toldOn: (a: { date: string }) => `Told ${a.date}`,
  deviatingSteps: 'Steps that deviated',
  menu: 'Menu',
  change: 'Change',
  exportOne: 'Download as CJML',
  remove: 'Delete',
  removeTitle: (a: { code: string }) => `Delete what ${a.code} told?`,
  removeWhat: 'The actual journey is personal data and is deleted at once. It cannot be brought back.',
  drawing: 'The journey beside the plan',
  drawn: (a: { code: string }) => `${a.code} beside the plan`,
  picture: (a: { code: string }) => `Deviation diagram of ${a.code}. The table below says the same.`,
  oneIs: (a: { deviating: number; planned: number; adHoc: number }) =>
    `${a.deviating} of ${a.planned} planned steps deviated, and ${a.adHoc} touchpoints were not planned.`,
  planned: 'Planned',
  happened: 'Happened (higher felt better)',
  how: 'How it went',
  came: 'Came as no.',
  what: 'What happened',
  felt: 'Felt',
  day: 'Day',
  unknown: 'unknown',
  user: 'the participant',
  between: (a: { from: string; to: string }) => `${a.from} → ${a.to}`,
  failed: 'went wrong',
  method: 'How it is computed',
  methodText: (a: { rules: string }) =>
    `Rule set ${a.rules}. Each touchpoint is held against the step it answers to. A step that came at another time than planned is one deviation. What happened once more, or answers to no step, was not planned and is counted beside it. The deviation rate is steps that did not go as planned, of all planned steps. Steps that only some are meant to meet count too when they did not come.`,
  privacy:
    'An actual journey lies in the study, under the participant’s consent to notes, and is gone the moment that consent is withdrawn or expires. Without consent to quote, only those who wrote it down and the study’s team see it.',
};
