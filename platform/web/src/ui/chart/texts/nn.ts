import { plural } from '../../../i18n/plural.ts';
import type { Messages } from './nb.ts';

export const nn = {
  graph: 'Graf',
  table: 'Tabell',
  view: (a: { title: string }) => `Vis «${a.title}» som`,
  download: 'Last ned',
  downloadWhat: (a: { title: string }) => `Last ned «${a.title}» som CSV`,
  keys: 'Bruk piltastane for å gå frå punkt til punkt.',
  point: (a: { label: string; told: string }) => `${a.label}: ${a.told}`,
  suppressed: (a: { reason: string }) => `Skjult: ${a.reason}`,
  unknown: 'Ukjend',
  notApplicable: 'Ikkje aktuelt',
  interval: (a: { low: string; high: string }) => `uvisse ${a.low} til ${a.high}`,
  uncertain: 'uvisst, få svar',
  count: (a: { n: string }) => `n = ${a.n}`,
  target: (a: { value: string }) => `Måltal ${a.value}`,
  baseline: (a: { value: string }) => `Nullpunkt ${a.value}`,
  mean: (a: { value: string }) => `Snitt ${a.value}`,
  upper: (a: { value: string }) => `Øvre ${a.value}`,
  lower: (a: { value: string }) => `Nedre ${a.value}`,
  definition: (a: { version: string }) => `Definisjon ${a.version}`,
  own: 'din kommune',
  hidden: (a: { n: number; reason: string }) =>
    plural('nn', a.n, { one: `# periode er skjult: ${a.reason}.`, other: `# periodar er skjulte: ${a.reason}.` }),
  broken: 'Linja er broten der definisjonen er endra. Tala før og etter kan ikkje samanliknast.',
  band: 'Skuggen viser 95 % uvisse.',
  limits: 'Stipla linjer viser kva som er vanleg variasjon.',
  bars: 'Strekane viser 95 % uvisse.',
  progress: (a: { label: string; value: string }) => `${a.label}: ${a.value}`,
} satisfies Messages;
