import { plural } from '../../../i18n/plural.ts';
import type { Messages } from './nb.ts';

export const en = {
  title: 'API',
  lead: 'Everything the screens can do, programs can do through the API. This is how to begin.',
  download: 'Download openapi.json',
  begin: 'How to begin',
  client: 'An administrator makes an API client under Members and gives it a role. The secret is shown once.',
  token: 'The program fetches a token from the sign-in service. The operator knows its address.',
  tokenExample: 'Example: fetch a token',
  call: 'Send the token with every call. The municipality stands in the address.',
  callExample: 'Example: read the services',
  write:
    'Changes need If-Match with the version you read. A POST may carry an Idempotency-Key: then it takes effect once, even when sent again.',
  operations: 'What you can call',
  search: 'Search addresses and names',
  count: (a: { n: number }) => plural('en', a.n, { one: '# call', other: '# calls' }),
  none: 'No call matches',
  noneText: 'Try fewer words, or clear the search.',
  role: (a: { role: string }) => `Role: ${a.role}`,
  parameters: 'Parameters',
  required: 'required',
  body: 'Body',
  answers: 'Answers',
} satisfies Messages;
