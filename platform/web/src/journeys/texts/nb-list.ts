import { plural } from '../../i18n/plural.ts';

/** The words of the list of journeys. */
export const list = {
  title: 'Tjenestereiser',
  lead: 'Hvordan brukerne opplever tjenestene, steg for steg – og hva vi gjør bak kulissene.',
  create: 'Ny tjenestereise',
  search: 'Søk etter reise',
  service: 'Tjeneste',
  allServices: 'Alle tjenester',
  statuses: 'Status',
  columns: {
    journey: 'Tjenestereise',
    status: 'Status',
    experience: 'Opplevelse',
    findings: 'Smertepunkter og muligheter',
    changed: 'Sist endret',
    menu: 'Valg',
  },
  painPoints: (a: { n: number }) => plural('nb', a.n, { one: '# smertepunkt', other: '# smertepunkter' }),
  opportunities: (a: { n: number }) => plural('nb', a.n, { one: '# mulighet', other: '# muligheter' }),
  shown: (a: { n: number }) => plural('nb', a.n, { one: 'Viser # reise', other: 'Viser # reiser' }),
  more: 'Vis flere',
  empty: 'Ingen har kartlagt en reise her ennå. Lim inn et regneark eller begynn med fire rader.',
  noHits: 'Ingen reiser passer til søket.',
  clear: 'Tøm søket',
  duplicate: 'Lag en kopi',
  trash: 'Flytt til papirkurven',
  trashed: (a: { title: string }) => `«${a.title}» ligger i papirkurven.`,
  restored: (a: { title: string }) => `«${a.title}» er hentet tilbake.`,
  copyOf: (a: { title: string }) => `${a.title} (kopi)`,
  copied: (a: { title: string }) => `«${a.title}» er laget.`,
  noService: 'Uten tjeneste',
};
