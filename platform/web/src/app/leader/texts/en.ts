import type { Messages } from './nb.ts';

export const en = {
  title: 'Leadership',
  lead: 'What the municipality wants, what it does, and what came of it. Every figure opens to what is behind it.',
  goals: 'Vision and goals',
  noGoals: 'No goals are set yet. With goals you can show what the initiatives serve.',
  toGoals: 'Go to the goals',
  notMeasured: 'Not measured yet',
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
  figures: {
    claim: 'Say that they start from what benefits citizens and business',
    'verified-claim': 'Have a benefit for citizens or business that can be measured',
    'users-involved': 'Users are involved before the decision',
    'staff-involved': 'Staff are involved before the decision',
    'satisfaction-measured': 'User satisfaction is measured',
    exchanged: 'Experience is exchanged',
  },
} satisfies Messages;
