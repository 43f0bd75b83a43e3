import type { Shape } from '../../../i18n/messages.ts';
import { plural } from '../../../i18n/plural.ts';

export const nb = {
  title: 'API',
  lead: 'Alt skjermbildene kan, kan programmer gjøre gjennom API-et. Slik begynner dere.',
  download: 'Last ned openapi.json',
  begin: 'Slik kommer dere i gang',
  client: 'En administrator lager en API-klient under Medlemmer og gir den en rolle. Hemmeligheten vises én gang.',
  token: 'Programmet henter et token fra innloggingstjenesten. Driftsansvarlig kjenner adressen.',
  tokenExample: 'Eksempel: hent et token',
  call: 'Send tokenet med hvert kall. Kommunen står i adressen.',
  callExample: 'Eksempel: les tjenestene',
  write:
    'Endringer krever If-Match med versjonen dere leste. En POST kan ha Idempotency-Key, så virker den én gang selv om den sendes på nytt.',
  operations: 'Det dere kan kalle',
  search: 'Søk i adresser og navn',
  count: (a: { n: number }) => plural('nb', a.n, { one: '# kall', other: '# kall' }),
  none: 'Ingen kall passer',
  noneText: 'Prøv med færre ord, eller tøm søket.',
  role: (a: { role: string }) => `Rolle: ${a.role}`,
  parameters: 'Parametre',
  required: 'må være med',
  body: 'Innhold',
  answers: 'Svar',
};

export type Messages = Shape<typeof nb>;
