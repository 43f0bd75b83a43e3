import type { Messages } from './nb.ts';

export const nn = {
  title: 'Leiing',
  lead: 'Kva kommunen vil, kva han gjer, og kva det har gitt. Kvart tal opnar seg til det som står bak.',
  goals: 'Visjon og mål',
  noGoals: 'Ingen mål er sette enno. Med mål kan de vise kva satsingane tener.',
  toGoals: 'Gå til måla',
  notMeasured: 'Ikkje målt enno',
  practice: 'Påstand og praksis',
  practiceLead: 'Rekna ut av daterte spor, siste 12 månader. «Ikkje registrert» er noko anna enn nei.',
  noPractice: 'Ingen satsingar er vedtekne enno, så det er ingenting å samanlikne.',
  yes: 'ja',
  no: 'nei',
  unknown: 'ikkje registrert',
  walk: 'Gå langs tråden frå ei teneste',
  noServices: 'Ingen tenester er lagde inn enno. Legg inn ei, så byrjar tråden der.',
  addService: 'Gå til tenestene',
  xOfN: (a: { x: number; n: number }) => `${a.x} av ${a.n}`,
  apart: (a: { no: number; unknown: number }) => `${a.no} nei, ${a.unknown} ikkje registrert`,
  figures: {
    claim: 'Seier at dei tek utgangspunkt i nytte for innbyggjarar og næringsliv',
    'verified-claim': 'Har ein gevinst for innbyggjarar eller næringsliv som kan målast',
    'users-involved': 'Brukarar er involverte før avgjerda',
    'staff-involved': 'Tilsette er involverte før avgjerda',
    'satisfaction-measured': 'Brukartilfredsheit blir målt',
    exchanged: 'Erfaring er utveksla',
  },
} satisfies Messages;
