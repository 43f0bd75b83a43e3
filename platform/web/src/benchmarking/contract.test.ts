import { expect, test } from 'vitest';
import { expectDescribed, gatherCalls } from '../testing/contract.ts';
import * as benchmarking from './api.ts';

const asked = gatherCalls();

const one = { id: '1', version: 1 };

test('every call of benchmarking is one the server describes', async () => {
  await benchmarking.contributions('fjordvik');
  await benchmarking.contribute('fjordvik', { indicator: '1', from: '2026-07-01', to: '2026-09-30' });
  await benchmarking.takeBack('fjordvik', one);
  await benchmarking.releases('fjordvik');
  await benchmarking.release('fjordvik', '1');
  await benchmarking.freeze({
    shared: 'kindergarten-satisfaction',
    from: '2026-07-01',
    to: '2026-09-30',
    example: true,
  });
  await benchmarking.sharedIndicators('fjordvik');
  await benchmarking.ownIndicators('fjordvik');
  await benchmarking.seriesOf('fjordvik', '1');
  await benchmarking.exchanges('fjordvik', 'x');
  await benchmarking.saveExchange('fjordvik', {} as never);
  await benchmarking.saveExchange('fjordvik', {} as never, one);
  await benchmarking.trashExchange('fjordvik', one);
  await benchmarking.restoreExchange('fjordvik', '1');
  expect(asked).toHaveLength(14);
  expectDescribed(asked);
});
