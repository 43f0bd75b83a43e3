import { plural } from '../../../i18n/plural.ts';
import type { Messages } from './nb.ts';

export const en = {
  graph: 'Chart',
  table: 'Table',
  view: (a: { title: string }) => `Show “${a.title}” as`,
  download: 'Download',
  downloadWhat: (a: { title: string }) => `Download “${a.title}” as CSV`,
  keys: 'Use the arrow keys to go from point to point.',
  point: (a: { label: string; told: string }) => `${a.label}: ${a.told}`,
  suppressed: (a: { reason: string }) => `Suppressed: ${a.reason}`,
  unknown: 'Unknown',
  notApplicable: 'Not applicable',
  interval: (a: { low: string; high: string }) => `uncertainty ${a.low} to ${a.high}`,
  uncertain: 'uncertain, few responses',
  count: (a: { n: string }) => `n = ${a.n}`,
  target: (a: { value: string }) => `Target ${a.value}`,
  baseline: (a: { value: string }) => `Baseline ${a.value}`,
  mean: (a: { value: string }) => `Mean ${a.value}`,
  upper: (a: { value: string }) => `Upper ${a.value}`,
  lower: (a: { value: string }) => `Lower ${a.value}`,
  definition: (a: { version: string }) => `Definition ${a.version}`,
  own: 'your municipality',
  hidden: (a: { n: number; reason: string }) =>
    plural('en', a.n, { one: `# period is suppressed: ${a.reason}.`, other: `# periods are suppressed: ${a.reason}.` }),
  broken: 'The line is broken where the definition was changed. Figures before and after cannot be compared.',
  band: 'The shade shows 95% uncertainty.',
  limits: 'Dashed lines show the usual variation.',
  bars: 'The bars show 95% uncertainty.',
  progress: (a: { label: string; value: string }) => `${a.label}: ${a.value}`,
} satisfies Messages;
