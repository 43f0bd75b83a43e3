import { expect, test } from 'vitest';
import * as catalogue from '../catalogue/api.ts';
import * as identity from '../identity/api.ts';
import { expectDescribed, gatherCalls } from '../testing/contract.ts';
import * as thread from '../thread/api.ts';
import { find } from './search/find.ts';
import { removeForGood, restore, trashed } from './trash/lists.ts';

const asked = gatherCalls();

const thing = { id: '1', name: 'Oppvekst', version: 1 };
const member = { ...thing, kind: 'person', role: 'reader', addedAt: '2026-11-25T12:00:00Z' } as const;
const gone = { ...thing, kind: 'unit', trashedAt: '2026-11-25T12:00:00Z', goneAt: '2026-12-25T12:00:00Z' };

test('every call of the catalogue is one the server describes', async () => {
  for (const kind of ['services', 'units', 'systems', 'roles'] as const) {
    await catalogue.list('fjordvik', kind, 'x');
    await catalogue.read('fjordvik', kind, '1');
    await catalogue.create('fjordvik', kind, thing as never);
    await catalogue.change('fjordvik', kind, '1', 1, thing as never);
    await catalogue.trash('fjordvik', kind, thing);
    await catalogue.restore('fjordvik', kind, '1');
    await catalogue.removeForGood('fjordvik', kind, '1');
    await catalogue.history('fjordvik', kind, '1');
  }
  await catalogue.themes('fjordvik', 'x');
  await catalogue.lifeEvents('fjordvik');
  expect(asked).toHaveLength(34);
  expectDescribed(asked);
});

test('every call about members, settings and operations is one the server describes', async () => {
  await identity.members('fjordvik');
  await identity.addMember('fjordvik', { name: 'x', email: 'x@y.no', role: 'reader' });
  await identity.addClient('fjordvik', { name: 'x', role: 'reader' });
  await identity.changeRole('fjordvik', member, 'reader');
  await identity.removeMember('fjordvik', member);
  await identity.settings('fjordvik');
  await identity.changeSettings('fjordvik', 1, { name: 'x', language: 'nb' });
  await identity.installed();
  await identity.install({} as never);
  await identity.uninstall('fjordvik');
  await identity.uploadLos(new File([], 'los.rdf'));
  expect(asked).toHaveLength(11);
  expectDescribed(asked);
});

test('search and trash ask only what the server describes', async () => {
  await find('fjordvik', 'x', 'nb');
  await trashed('fjordvik');
  await restore('fjordvik', gone);
  await removeForGood('fjordvik', gone);
  await removeForGood('fjordvik', { ...gone, kind: 'journey' });
  await thread.chain('fjordvik', 'need', '1');
  await thread.broken('fjordvik');
  await thread.brokenList('fjordvik', 'need-without-insight');
  await thread.search('fjordvik', { q: 'x' });
  await thread.searchWords('fjordvik', 'x');
  expect(asked.length).toBeGreaterThan(15);
  expectDescribed(asked);
});
