import type { Shape } from '../../../i18n/messages.ts';

export const nb = {
  title: 'Ledelse',
  lead: 'Hva kommunen vil, hva den gjør, og hva det har gitt. Hvert tall åpner seg til det som står bak.',
  goals: 'Visjon og mål',
  noGoals: 'Ingen mål er satt ennå. Med mål kan dere vise hva satsingene tjener.',
  toGoals: 'Gå til målene',
  notMeasured: 'Ikke målt ennå',
  wrongWay: 'Gått feil vei',
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
