import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import openapi from '../../../../docs/api/openapi.json';
import { nb as catalogue } from '../catalogue/texts/nb.ts';
import { nb as measurement } from '../measurement/texts/nb.ts';
import { follows } from '../research/parts/thing-history.tsx';
import { nb as research } from '../research/texts/nb.ts';
import { nb as roadmap } from '../roadmap/texts/nb.ts';
import { nb as ui } from '../ui/texts/nb.ts';

const schemas: Record<string, { properties?: object }> = openapi.components.schemas;

/** What the history of each thing tells of: what somebody writes of it, or the whole of it. */
const told: [fields: object, things: string[], besides?: string[]][] = [
  [catalogue.fields, ['Unit', 'ItSystem', 'WorkRole', 'PublicService', 'GoalDraft']],
  [research.fields, ['Study', 'Need', 'InsightDraft'], follows],
  [measurement.fields, ['IndicatorDraft', 'DefinitionDraft', 'SurveyDraft']],
  [roadmap.fields, ['InitiativeDraft', 'ActionDraft', 'BenefitDraft'], ['decision']],
];
const noNews = ['id', 'version', 'changedAt', 'changedBy'];

test.each(told)('every field that a history tells of has a name', (fields, things, besides = []) => {
  for (const thing of things) {
    const told = Object.keys(schemas[thing]?.properties ?? {}).filter((field) => !noNews.includes(field));
    expect(told.length, thing).toBeGreaterThan(0);
    expect(
      told.filter((field) => !(field in fields) && !besides.includes(field)),
      thing,
    ).toEqual([]);
  }
});

test('whatever the modules record as done has a word', () => {
  const recorded = sources('../../modules').flatMap((source) =>
    [...source.matchAll(/\brecord\(\s*[\w.()"]+,\s*[\w.()]+,\s*"([a-z-]+)"/g)].map(([, action]) => action ?? ''),
  );
  expect(recorded.length).toBeGreaterThan(20);
  expect([...new Set(recorded)].filter((action) => !(action in ui.history.actions))).toEqual([]);
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('src/main/java') && file.endsWith('.java'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
