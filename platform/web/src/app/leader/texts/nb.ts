import type { Shape } from '../../../i18n/messages.ts';
import { plural } from '../../../i18n/plural.ts';

export const nb = {
  title: 'Ledelse',
  lead: 'Hva kommunen vil, hva den gjør, og hva det har gitt. Hvert tall åpner seg til det som står bak.',
  goals: 'Visjon og mål',
  noGoals: 'Ingen mål er satt ennå. Med mål kan dere vise hva satsingene tjener.',
  toGoals: 'Gå til målene',
  practice: 'Påstand og praksis',
  practiceLead: 'Regnet ut av daterte spor, siste 12 måneder. «Ikke registrert» er noe annet enn nei.',
  noPractice: 'Ingen satsinger er besluttet ennå, så det er ingenting å sammenligne.',
  yes: 'ja',
  no: 'nei',
  unknown: 'ikke registrert',
  walk: 'Gå langs tråden fra en tjeneste',
  noServices: 'Ingen tjenester er lagt inn ennå. Legg inn en, så begynner tråden der.',
  addService: 'Gå til tjenestene',
  xOfN: (a: { x: number; n: number }) => `${a.x} av ${a.n}`,
  apart: (a: { no: number; unknown: number }) => `${a.no} nei, ${a.unknown} ikke registrert`,
  behind: {
    claimed: (a: { date: string }) => `Påstanden er registrert på satsingen, som ble besluttet ${a.date}.`,
    notClaimed: (a: { date: string }) => `Påstanden er ikke registrert på satsingen, som ble besluttet ${a.date}.`,
    verified: 'En gevinst for innbyggere eller næringsliv har indikator, nullpunkt og eier.',
    notVerified: 'Ingen gevinst for innbyggere eller næringsliv har både indikator, nullpunkt og eier.',
    noActivity: 'Ingen gjennomført aktivitet på tjenestene til satsingen er registrert.',
    before: (a: { date: string; n: number }) =>
      plural('nb', a.n, {
        one: `${a.date}: # person, før beslutningen`,
        other: `${a.date}: # personer, før beslutningen`,
      }),
    after: (a: { date: string; n: number }) =>
      plural('nb', a.n, {
        one: `${a.date}: # person, ikke før beslutningen`,
        other: `${a.date}: # personer, ikke før beslutningen`,
      }),
    tooFew: (a: { enough: number; date: string }) =>
      `Det kreves minst ${a.enough} personer i én aktivitet før ${a.date}.`,
    noIndicator: 'Ingen indikator for brukertilfredshet på tjenestene har et tall.',
    measured: (a: { date: string }) => `har tall til og med ${a.date}`,
    tooOld: 'Det er ikke målt de siste 12 månedene.',
    indicator: 'En indikator',
    noExchange: 'Ingen utveksling som teller, er registrert på satsingen.',
    exchanges: (a: { n: number }) =>
      plural('nb', a.n, { one: '# utveksling er registrert.', other: '# utvekslinger er registrert.' }),
    toExchanges: 'Gå til erfaringsutveksling',
  },
  figures: {
    claim: 'Sier at de tar utgangspunkt i nytte for innbyggere og næringsliv',
    'verified-claim': 'Har en gevinst for innbyggere eller næringsliv som kan måles',
    'users-involved': 'Brukere er involvert før beslutningen',
    'staff-involved': 'Ansatte er involvert før beslutningen',
    'satisfaction-measured': 'Brukertilfredshet måles',
    exchanged: 'Erfaring er utvekslet',
  },
};

export type Messages = Shape<typeof nb>;
