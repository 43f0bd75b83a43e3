import { test } from 'vitest';
import { expectDescribed, gatherCalls } from '../testing/contract.ts';
import * as research from './api.ts';

const asked = gatherCalls();

const thing = { id: '1', version: 1 };

test('every call of research is one the server describes', async () => {
  const kinds = [
    'studies',
    'activities',
    'participants',
    'notes',
    'highlights',
    'insights',
    'needs',
    'actual-journeys',
  ] as const;
  for (const kind of kinds) {
    await research.list('fjordvik', kind, { study: '1' });
    await research.read('fjordvik', kind, '1');
    await research.create('fjordvik', kind, {} as never);
    await research.change('fjordvik', kind, thing, {} as never);
  }
  for (const kind of ['studies', 'insights', 'needs'] as const) {
    await research.trash('fjordvik', kind, thing);
    await research.restore('fjordvik', kind, '1');
  }
  for (const kind of ['studies', 'insights', 'needs', 'notes'] as const) await research.history('fjordvik', kind, '1');
  for (const kind of ['activities', 'notes', 'highlights', 'tags'] as const) {
    await research.remove('fjordvik', kind, thing);
  }
  await research.remove('fjordvik', 'actual-journeys', thing);
  await research.listAll('fjordvik', 'tags', {});
  await research.create('fjordvik', 'tags', { name: 'x' });
  await research.complete('fjordvik', thing, true);
  await research.complete('fjordvik', thing, false);
  await research.giveConsent('fjordvik', thing, 'quote', { givenOn: '2026-11-27', channel: 'oral' });
  await research.withdraw('fjordvik', thing, 'quote');
  await research.withdraw('fjordvik', thing);
  await research.makeLink('fjordvik', '1');
  await research.publish('fjordvik', thing, true);
  await research.publish('fjordvik', thing, false);
  await research.uses('fjordvik', '1');
  await research.searchWords('fjordvik', 'x', '1');
  await research.toMend('fjordvik');
  await research.resolve('fjordvik', '1');
  await research.colleagues('fjordvik', 'x');
  await research.services('fjordvik', 'x', 20);
  expectDescribed(asked);
});
