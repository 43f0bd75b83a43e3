import { expect, it } from 'vitest';
import { expectDescribed, gatherCalls } from '../testing/contract.ts';
import * as journeys from './api.ts';

const asked = gatherCalls();

it('every call of the journeys is one the server describes', async () => {
  await journeys.journeyPage('fjordvik', { q: 'x' });
  await journeys.vocabulary('fjordvik');
  await journeys.journey('fjordvik', '1');
  await journeys.historyPage('fjordvik', '1');
  await journeys.setTrashed('fjordvik', '1', true);
  await journeys.proposal('fjordvik', 'a\tb', {});
  await journeys.rememberPerformers('fjordvik', []);
  await journeys.template('fjordvik');
  await journeys.workbook('fjordvik', '1');
  await journeys.unitNames('fjordvik');
  await journeys.systemNames('fjordvik');
  await journeys.services('fjordvik');
  await journeys.beginTarget('fjordvik', '1', { title: 'Ny' });
  await journeys.difference('fjordvik', '1');
  await journeys.needs('fjordvik', 'x');
  await journeys.deviations('fjordvik', '1');
  await journeys.alignedJourney('fjordvik', '1', '2');
  await journeys.actualProposal('fjordvik', '1', new File([], 'x'));
  await journeys.cjml('fjordvik', '1');
  await journeys.cjml('fjordvik', '1', '2');
  expect(asked).toHaveLength(20);
  expectDescribed(asked);
});
