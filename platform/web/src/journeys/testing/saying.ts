import { formatDate, formatNumber, formatPercent } from '../../i18n/format.ts';
import { localText } from '../../i18n/local-text.ts';
import type { Saying } from '../export/deck.ts';
import type { Zone } from '../model/journey.ts';
import { nb } from '../texts/nb.ts';

const ZONES: Record<string, Zone> = {
  frontstage: 'frontstage',
  backstage: 'backstage',
  support: 'support',
  notes: 'none',
};

/** How a presentation speaks in tests: bokmål, and minutes as minutes. */
export const saying: Saying = {
  t: nb,
  language: 'nb-NO',
  number: (value) => formatNumber('nb', value),
  felt: (value) => formatNumber('nb', value, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
  percent: (fraction) => formatPercent('nb', fraction),
  date: (instant) => formatDate('nb', instant),
  duration: (minutes) => `${minutes} min`,
  about: (minutes) => `${minutes} min`,
  name: (text) => localText(text, 'nb'),
  changed: ({ parameter, before, after }) => `${nb.difference.parameters[parameter]}: ${before} → ${after}`,
  zoneOf: (kind) => ZONES[kind] ?? 'user',
};
