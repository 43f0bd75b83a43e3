import { expect, test } from 'vitest';
import { expectDescribed, gatherCalls } from '../testing/contract.ts';
import * as measurement from './api.ts';

const asked = gatherCalls();

const one = { id: '1', version: 1 };

test('every call of measurement is one the server describes', async () => {
  for (const kind of ['indicators', 'surveys'] as const) {
    await measurement.list('fjordvik', kind, 'x');
    await measurement.read('fjordvik', kind, '1');
    await measurement.create('fjordvik', kind, {} as never);
    await measurement.change('fjordvik', kind, one, {} as never);
    await measurement.trash('fjordvik', kind, one);
    await measurement.restore('fjordvik', kind, '1');
    await measurement.history('fjordvik', kind, '1');
  }
  await measurement.sharedIndicators('fjordvik');
  await measurement.series('fjordvik', '1');
  await measurement.observe('fjordvik', '1', []);
  await measurement.forget('fjordvik', one);
  await measurement.baselines('fjordvik', '1');
  await measurement.addBaseline('fjordvik', '1', { observation: '1' });
  await measurement.removeBaseline('fjordvik', one);
  await measurement.lockBaseline('fjordvik', one);
  await measurement.openSurvey('fjordvik', one);
  await measurement.closeSurvey('fjordvik', one);
  await measurement.results('fjordvik', '1');
  await measurement.pointOf('fjordvik', '1', '2026-10-01');
  await measurement.freeTexts('fjordvik', '1', 'unchecked');
  await measurement.words('fjordvik', '1');
  await measurement.reviewText('fjordvik', one, 'cleared');
  await measurement.services('fjordvik', 'x');
  await measurement.service('fjordvik', '1');
  await measurement.goal('fjordvik', '1');
  await measurement.colleagues('fjordvik', 'x');
  await measurement.testimonies('fjordvik', '1');
  await measurement.speak('fjordvik', '1', { card: '1', stance: 'for' });
  await measurement.unsay('fjordvik', '1', '2');
  await measurement.journeys('fjordvik', 'x');
  await measurement.cardsOf('fjordvik', '1');
  expect(asked).toHaveLength(38);
  expectDescribed(asked);
});
