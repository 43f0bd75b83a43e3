import { expect, test } from 'vitest';
import { expectDescribed, gatherCalls } from '../testing/contract.ts';
import * as roadmap from './api.ts';

const asked = gatherCalls();

test('every call of the roadmap is one the server describes', async () => {
  const one = { id: '1', version: 1 };
  await roadmap.lines('fjordvik', { q: 'x' });
  await roadmap.initiative('fjordvik', '1');
  await roadmap.createInitiative('fjordvik', {} as never);
  await roadmap.changeInitiative('fjordvik', one, {} as never);
  await roadmap.moveInitiative('fjordvik', one, 'ongoing');
  await roadmap.decide('fjordvik', one, {} as never);
  await roadmap.withdrawDecision('fjordvik', one);
  await roadmap.actions('fjordvik', '1');
  await roadmap.action('fjordvik', '1');
  await roadmap.saveAction('fjordvik', '1', undefined, {} as never);
  await roadmap.saveAction('fjordvik', '1', one, {} as never);
  await roadmap.steps('fjordvik', '1');
  await roadmap.benefits('fjordvik', '1');
  await roadmap.allBenefits('fjordvik', 'x');
  await roadmap.benefit('fjordvik', '1');
  await roadmap.saveBenefit('fjordvik', '1', undefined, {} as never);
  await roadmap.saveBenefit('fjordvik', '1', one, {} as never);
  await roadmap.offer('fjordvik', '1');
  await roadmap.accepted('fjordvik');
  for (const kind of ['initiatives', 'actions', 'benefits'] as const) {
    await roadmap.history('fjordvik', kind, '1');
    await roadmap.trash('fjordvik', kind, one);
    await roadmap.restore('fjordvik', kind, '1');
  }
  await roadmap.colleagues('fjordvik', 'x');
  await roadmap.units('fjordvik');
  await roadmap.services('fjordvik');
  await roadmap.goals('fjordvik');
  await roadmap.indicators('fjordvik');
  expect(asked).toHaveLength(33);
  expectDescribed(asked);
});
