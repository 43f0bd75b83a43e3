import type { Shape } from '../../i18n/messages.ts';
import { plural } from '../../i18n/plural.ts';
import type { list as nb } from './nb-list.ts';

/** The words of the list of journeys. */
export const list: Shape<typeof nb> = {
  title: 'Journeys',
  lead: 'How people experience our services, step by step – and what we do behind the scenes.',
  create: 'New journey',
  search: 'Search for a journey',
  service: 'Service',
  allServices: 'All services',
  statuses: 'Status',
  columns: {
    journey: 'Journey',
    status: 'Status',
    experience: 'Experience',
    findings: 'Pain points and opportunities',
    changed: 'Last changed',
    menu: 'Options',
  },
  painPoints: (a) => plural('en', a.n, { one: '# pain point', other: '# pain points' }),
  opportunities: (a) => plural('en', a.n, { one: '# opportunity', other: '# opportunities' }),
  shown: (a) => plural('en', a.n, { one: 'Showing # journey', other: 'Showing # journeys' }),
  more: 'Show more',
  empty: 'Nobody has mapped a journey here yet. Paste a spreadsheet or start with four lanes.',
  noHits: 'No journey matches the search.',
  clear: 'Clear the search',
  duplicate: 'Make a copy',
  trash: 'Move to trash',
  trashed: (a) => `“${a.title}” is in the trash.`,
  restored: (a) => `“${a.title}” has been restored.`,
  copyOf: (a) => `${a.title} (copy)`,
  copied: (a) => `“${a.title}” has been made.`,
  noService: 'No service',
};
