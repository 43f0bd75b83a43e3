import { plural } from '../../../i18n/plural.ts';
import type { Messages } from './nb.ts';

export const nn = {
  title: 'API',
  lead: 'Alt skjermbileta kan, kan program gjere gjennom API-et. Slik byrjar de.',
  download: 'Last ned openapi.json',
  begin: 'Slik kjem de i gang',
  client: 'Ein administrator lagar ein API-klient under Medlemmer og gir han ei rolle. Løyndommen blir vist éin gong.',
  token: 'Programmet hentar eit token frå innloggingstenesta. Driftsansvarleg kjenner adressa.',
  tokenExample: 'Døme: hent eit token',
  call: 'Send tokenet med kvart kall. Kommunen står i adressa.',
  callExample: 'Døme: les tenestene',
  write:
    'Endringar krev If-Match med versjonen de las. Ein POST kan ha Idempotency-Key, så verkar han éin gong sjølv om han blir send på nytt.',
  operations: 'Det de kan kalle',
  search: 'Søk i adresser og namn',
  count: (a: { n: number }) => plural('nn', a.n, { one: '# kall', other: '# kall' }),
  none: 'Ingen kall passar',
  noneText: 'Prøv med færre ord, eller tøm søket.',
  role: (a: { role: string }) => `Rolle: ${a.role}`,
  parameters: 'Parametrar',
  required: 'må vere med',
  body: 'Innhald',
  answers: 'Svar',
} satisfies Messages;
