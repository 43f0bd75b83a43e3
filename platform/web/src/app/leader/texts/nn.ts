import { plural } from '../../../i18n/plural.ts';
import type { Messages } from './nb.ts';

export const nn = {
  title: 'Leiing',
  lead: 'Kva kommunen vil, kva han gjer, og kva det har gitt. Kvart tal opnar seg til det som står bak.',
  goals: 'Visjon og mål',
  noGoals: 'Ingen mål er sette enno. Med mål kan de vise kva satsingane tener.',
  toGoals: 'Gå til måla',
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
  behind: {
    claimed: (a: { date: string }) => `Påstanden er registrert på satsinga, som vart vedteken ${a.date}.`,
    notClaimed: (a: { date: string }) => `Påstanden er ikkje registrert på satsinga, som vart vedteken ${a.date}.`,
    verified: 'Ein gevinst for innbyggjarar eller næringsliv har indikator, nullpunkt og eigar.',
    notVerified: 'Ingen gevinst for innbyggjarar eller næringsliv har både indikator, nullpunkt og eigar.',
    noActivity: 'Ingen gjennomført aktivitet på tenestene til satsinga er registrert.',
    before: (a) =>
      plural('nn', a.n, { one: `${a.date}: # person, før vedtaket`, other: `${a.date}: # personar, før vedtaket` }),
    after: (a) =>
      plural('nn', a.n, {
        one: `${a.date}: # person, ikkje før vedtaket`,
        other: `${a.date}: # personar, ikkje før vedtaket`,
      }),
    tooFew: (a) => `Det krevst minst ${a.enough} personar i éin aktivitet før ${a.date}.`,
    noIndicator: 'Ingen indikator for brukartilfredsheit på tenestene har eit tal.',
    measured: (a) => `har tal til og med ${a.date}`,
    tooOld: 'Det er ikkje målt dei siste 12 månadene.',
    indicator: 'Ein indikator',
    noExchange: 'Inga utveksling som tel, er registrert på satsinga.',
    exchanges: (a) =>
      plural('nn', a.n, { one: '# utveksling er registrert.', other: '# utvekslingar er registrerte.' }),
    toExchanges: 'Gå til erfaringsutveksling',
  },
  figures: {
    claim: 'Seier at dei tek utgangspunkt i nytte for innbyggjarar og næringsliv',
    'verified-claim': 'Har ein gevinst for innbyggjarar eller næringsliv som kan målast',
    'users-involved': 'Brukarar er involverte før avgjerda',
    'staff-involved': 'Tilsette er involverte før avgjerda',
    'satisfaction-measured': 'Brukartilfredsheit blir målt',
    exchanged: 'Erfaring er utveksla',
  },
} satisfies Messages;
