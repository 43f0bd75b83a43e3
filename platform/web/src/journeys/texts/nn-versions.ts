import type { Shape } from '../../i18n/messages.ts';
import { plural } from '../../i18n/plural.ts';
import type { versions as nb, promises as nbPromises, sides as nbSides } from './nb-versions.ts';

export const versions = {
  title: 'Versjonar',
  close: 'Lukk versjonane',
  save: 'Lagre ein versjon',
  lead: 'Reisa slik ho er no får eit namn. Ho kan samanliknast med og hentast fram att.',
  name: 'Namn på versjonen',
  nameHint: 'Til dømes «dagens 2026»',
  note: 'Merknad',
  needsName: 'Skriv eit namn på versjonen.',
  saved: (a: { name: string }) => `Lagra «${a.name}»`,
  empty: 'Ingen versjonar enno. Lagre ein før de endrar mykje, så kan de sjå kva som vart annleis.',
  none: 'Ingen versjonar enno.',
  asNow: 'Slik reisa er no',
  compare: 'Samanlikn med reisa no',
  rename: 'Endre namn og merknad',
  remove: 'Slett',
  deleted: (a: { name: string }) => `Sletta «${a.name}»`,
  restore: 'Gjenopprett',
  restoreTitle: (a: { name: string }) => `Gjenopprett «${a.name}»?`,
  restored: (a: { name: string }) => `Reisa er som i «${a.name}» att`,
  safety: 'Reisa slik ho er no, vert først lagra som ein eigen versjon. Deretter skjer dette:',
  plan: {
    added: (a: { what: string }) => `Hentar tilbake ${a.what}`,
    changed: (a: { what: string }) => `Endrar ${a.what}`,
    deleted: (a: { what: string }) => `Fjernar ${a.what}`,
  },
  unchanged: 'Reisa er slik alt. Det er ingenting å gjenopprette.',
  commentsGo: (a: { n: number }) =>
    plural('nn', a.n, {
      one: '# kommentar ligg i ei rute som vert borte, og forsvinn med henne.',
      other: '# kommentarar ligg i ruter som vert borte, og forsvinn med dei.',
    }),
  lost: (a: { n: number }) =>
    plural('nn', a.n, {
      one: '# kopling til eit funn eller eit behov kjem ikkje tilbake, fordi det er trekt eller sletta.',
      other: '# koplingar til funn og behov kjem ikkje tilbake, fordi dei er trekte eller sletta.',
    }),
  occasions: {
    restoring: (a: { name: string }) => `Før gjenoppretting av ${a.name}`,
    begun: (a: { name: string }) => `Då ${a.name} vart byrja på`,
    splitting: (a: { name: string }) => `Før ${a.name} vart skild ut`,
  },
  from: 'Frå',
  to: 'Til',
  now: (a: { title: string }) => `${a.title}, no`,
} satisfies Shape<typeof nb>;

export const sides = {
  title: 'Samanlikn',
  ages: 'Reise',
  today: 'Dagens',
  target: 'Ny',
  both: 'Samanlikn',
  way: 'Vising',
  over: 'Over kvarandre',
  beside: 'Ved sida av',
  merged: 'Fletta',
  list: 'Vis som liste',
  bothLabel: (a: { from: string; to: string }) => `${a.from} og ${a.to}`,
  keys: 'Rutenetta rullar saman. F6 går frå det eine til det andre.',
  gap: 'Ikkje her',
  close: 'Lukk',
  asItWas: 'Som før.',
  open: (a: { title: string }) => `Opne i «${a.title}»`,
  marks: { new: 'Ny', changed: 'Vert endra', merged: 'Slått saman', removed: 'Borte', solved: 'Vert løyst' },
} satisfies Shape<typeof nbSides>;

export const promises = {
  open: 'Lova og levert',
  title: 'Lova og levert',
  lead: (a: { target: string; today: string; when: string }) =>
    `Det «${a.target}» skulle endre då ho vart byrja på ${a.when}, mot «${a.today}» slik ho er no.`,
  filter: 'Kom det?',
  what: 'Lova',
  how: 'Slik er det i dag',
  outcomes: {
    came: 'Kom',
    partly: 'Delvis',
    'not-yet': 'Ikkje enno',
    otherwise: 'På ein annan måte',
    unknown: 'Ukjend',
  },
  kinds: {
    kept: 'er uendra',
    changed: 'vert endra',
    removed: 'vert teke bort',
    merged: 'vert slått saman',
    new: 'er nytt',
  },
  bare: {
    came: (_: { kind: string }) => 'Slik er det i dag.',
    partly: (_: { kind: string }) => 'Noko av det er gjort.',
    'not-yet': (a: { kind: string }) => `Det som ${a.kind}, er som før i dagens reise.`,
    otherwise: (_: { kind: string }) => 'Dagens reise er endra på ein annan måte.',
    unknown: (_: { kind: string }) =>
      'Dagens reise har fått noko nytt her som ingen har kopla til den nye. Det kan vere dette.',
  },
  aspect: (a: { before: string; after: string }) => `lova ${a.before}, er ${a.after}`,
  notThere: 'Er ikkje i dagens reise.',
  openToday: 'Opne i dagens reise',
  adopt: 'Ta i bruk',
  adoptOne: (a: { name: string }) => `Ta i bruk: ${a.name}`,
  adopted: (a: { name: string }) => `«${a.name}» er teken inn i dagens reise`,
  empty: 'Den nye reisa lovar ingen endringar enno.',
  unknownSince:
    'Det finst ingen versjon av dagens reise frå då denne vart byrja på, så det kan ikkje seiast kva som vart lova.',
  none: 'Ingen lovnader står slik.',
  clear: 'Vis alle',
} satisfies Shape<typeof nbPromises>;
