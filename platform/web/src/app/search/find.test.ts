import { expect, test } from 'vitest';
import { inOrder } from './find.ts';

const hit = (kind: string, id: string) => ({ kind, id, name: id, path: `${kind}/${id}` });

test('each thing is found once, services first and what was said last', () => {
  const found = inOrder([
    hit('words', 'a'),
    hit('need', '1'),
    hit('unit', 'u'),
    hit('service', 's'),
    hit('service', 's'),
  ]);
  expect(found.map(({ kind }) => kind)).toEqual(['service', 'need', 'unit', 'words']);
});
