import type { Shape } from '../../../i18n/messages.ts';
import { plural } from '../../../i18n/plural.ts';

export const nb = {
  graph: 'Graf',
  table: 'Tabell',
  view: (a: { title: string }) => `Vis «${a.title}» som`,
  download: 'Last ned',
  downloadWhat: (a: { title: string }) => `Last ned «${a.title}» som CSV`,
  keys: 'Bruk piltastene for å gå fra punkt til punkt.',
  point: (a: { label: string; told: string }) => `${a.label}: ${a.told}`,
  suppressed: (a: { reason: string }) => `Skjult: ${a.reason}`,
  unknown: 'Ukjent',
  notApplicable: 'Ikke aktuelt',
  interval: (a: { low: string; high: string }) => `usikkerhet ${a.low} til ${a.high}`,
  uncertain: 'usikkert, få svar',
  count: (a: { n: string }) => `n = ${a.n}`,
  target: (a: { value: string }) => `Måltall ${a.value}`,
  baseline: (a: { value: string }) => `Nullpunkt ${a.value}`,
  mean: (a: { value: string }) => `Snitt ${a.value}`,
  upper: (a: { value: string }) => `Øvre ${a.value}`,
  lower: (a: { value: string }) => `Nedre ${a.value}`,
  definition: (a: { version: string }) => `Definisjon ${a.version}`,
  own: 'din kommune',
  hidden: (a: { n: number; reason: string }) =>
    plural('nb', a.n, { one: `# periode er skjult: ${a.reason}.`, other: `# perioder er skjult: ${a.reason}.` }),
  broken: 'Linjen er brutt der definisjonen er endret. Tallene før og etter kan ikke sammenlignes.',
  band: 'Skyggen viser 95 % usikkerhet.',
  limits: 'Stiplede linjer viser hva som er vanlig variasjon.',
  bars: 'Strekene viser 95 % usikkerhet.',
  progress: (a: { label: string; value: string }) => `${a.label}: ${a.value}`,
};

export type Messages = Shape<typeof nb>;
