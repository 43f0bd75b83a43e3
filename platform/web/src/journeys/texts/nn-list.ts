import type { Shape } from '../../i18n/messages.ts';
import { plural } from '../../i18n/plural.ts';
import type { list as nb } from './nb-list.ts';

/** The words of the list of journeys. */
export const list: Shape<typeof nb> = {
  title: 'Tenestereiser',
  lead: 'Korleis brukarane opplever tenestene, steg for steg – og kva vi gjer bak kulissane.',
  create: 'Ny tenestereise',
  search: 'Søk etter reise',
  service: 'Teneste',
  allServices: 'Alle tenester',
  statuses: 'Status',
  columns: {
    journey: 'Tenestereise',
    status: 'Status',
    experience: 'Oppleving',
    findings: 'Smertepunkt og moglegheiter',
    changed: 'Sist endra',
    menu: 'Val',
  },
  painPoints: (a) => plural('nn', a.n, { one: '# smertepunkt', other: '# smertepunkt' }),
  opportunities: (a) => plural('nn', a.n, { one: '# moglegheit', other: '# moglegheiter' }),
  shown: (a) => plural('nn', a.n, { one: 'Viser # reise', other: 'Viser # reiser' }),
  more: 'Vis fleire',
  empty: 'Ingen har kartlagt ei reise her enno. Lim inn eit rekneark eller byrj med fire rader.',
  noHits: 'Ingen reiser passar til søket.',
  clear: 'Tøm søket',
  duplicate: 'Lag ein kopi',
  trash: 'Flytt til papirkorga',
  trashed: (a) => `«${a.title}» ligg i papirkorga.`,
  restored: (a) => `«${a.title}» er henta tilbake.`,
  copyOf: (a) => `${a.title} (kopi)`,
  copied: (a) => `«${a.title}» er laga.`,
  noService: 'Utan teneste',
};
