import { plural } from '../../../i18n/plural.ts';
import type { Messages } from './nb.ts';

export const en = {
  title: 'Leadership',
  lead: 'What the municipality wants, what it does, and what came of it. Every figure opens to what is behind it.',
  goals: 'Vision and goals',
  noGoals: 'No goals are set yet. With goals you can show what the initiatives serve.',
  toGoals: 'Go to the goals',
  practice: 'Claims vs practice',
  practiceLead: 'Computed from dated records of the last 12 months. “Not recorded” is not the same as no.',
  noPractice: 'No initiative is decided on yet, so there is nothing to compare.',
  yes: 'yes',
  no: 'no',
  unknown: 'not recorded',
  walk: 'Walk the thread from a service',
  noServices: 'There are no services yet. Add one, and the thread begins there.',
  addService: 'Go to the services',
  xOfN: (a: { x: number; n: number }) => `${a.x} of ${a.n}`,
  apart: (a: { no: number; unknown: number }) => `${a.no} no, ${a.unknown} not recorded`,
  behind: {
    claimed: (a) => `The claim is recorded on the initiative, which was decided ${a.date}.`,
    notClaimed: (a) => `The claim is not recorded on the initiative, which was decided ${a.date}.`,
    verified: 'A benefit for citizens or business has an indicator, a baseline and an owner.',
    notVerified: 'No benefit for citizens or business has an indicator, a baseline and an owner.',
    noActivity: 'No completed activity on the services of the initiative is recorded.',
    before: (a) =>
      plural('en', a.n, {
        one: `${a.date}: # person, before the decision`,
        other: `${a.date}: # people, before the decision`,
      }),
    after: (a) =>
      plural('en', a.n, {
        one: `${a.date}: # person, not before the decision`,
        other: `${a.date}: # people, not before the decision`,
      }),
    tooFew: (a) => `It takes at least ${a.enough} people in one activity before ${a.date}.`,
    noIndicator: 'No indicator of user satisfaction with the services has a figure.',
    measured: (a) => `has figures until ${a.date}`,
    tooOld: 'It has not been measured in the last 12 months.',
    indicator: 'An indicator',
    noExchange: 'No exchange that counts is recorded on the initiative.',
    exchanges: (a) => plural('en', a.n, { one: '# exchange is recorded.', other: '# exchanges are recorded.' }),
    toExchanges: 'Go to exchanges',
  },
  figures: {
    claim: 'Say that they start from what benefits citizens and business',
    'verified-claim': 'Have a benefit for citizens or business that can be measured',
    'users-involved': 'Users are involved before the decision',
    'staff-involved': 'Staff are involved before the decision',
    'satisfaction-measured': 'User satisfaction is measured',
    exchanged: 'Experience is exchanged',
  },
} satisfies Messages;
