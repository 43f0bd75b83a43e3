import { expect, test } from 'vitest';
import { type ApiDocument, matching, operations } from './document.ts';

const document: ApiDocument = {
  paths: {
    '/api/v1/drift/municipalities': { get: { operationId: 'municipalityAll', tags: ['identity'] } },
    '/api/v1/{municipality}/catalogue/units': {
      get: {
        operationId: 'unitList',
        tags: ['catalogue.unit'],
        'x-role': 'reader',
        parameters: [{ name: 'after', in: 'query' }],
        responses: {
          200: { description: 'OK', content: { 'application/json': { schema: { $ref: '#/c/s/PageUnit' } } } },
        },
      },
      post: {
        operationId: 'unitCreate',
        tags: ['catalogue.unit'],
        'x-role': 'contributor',
        requestBody: {
          content: { 'application/json': { schema: { type: 'array', items: { $ref: '#/c/s/UnitDraft' } } } },
        },
      },
    },
  },
};

test('the operators’ part is not shown to a municipality', () => {
  expect(operations(document).map((one) => one.path)).toEqual([
    '/api/v1/{municipality}/catalogue/units',
    '/api/v1/{municipality}/catalogue/units',
  ]);
});

test('an operation says its role, what it takes and what it answers', () => {
  const [list, create] = operations(document);
  expect(list).toMatchObject({ method: 'GET', area: 'catalogue', role: 'reader' });
  expect(list?.answers[0]).toEqual({ status: '200', description: 'OK', shape: 'PageUnit' });
  expect(create).toMatchObject({ method: 'POST', role: 'contributor', body: 'UnitDraft[]' });
});

test('every word that is searched for must be there', () => {
  expect(matching(operations(document), 'post units').map((one) => one.id)).toEqual(['unitCreate']);
  expect(matching(operations(document), 'post services')).toEqual([]);
});
