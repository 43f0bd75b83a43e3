import { expect, test } from 'vitest';
import { wrapped } from './deviation-diagram.tsx';

test('a name stands on two short lines at most, and shows when there is more', () => {
  expect(wrapped('Søker', 15)).toEqual(['Søker']);
  expect(wrapped('Venter på svar fra kommunen', 15)).toEqual(['Venter på svar', 'fra kommunen']);
  expect(wrapped('Venter på svar fra kommunen om plass', 15)).toEqual(['Venter på svar', 'fra kommunen om …']);
  expect(wrapped('Barnehageopptakssystemet', 15)).toEqual(['Barnehageoppta…']);
  expect(wrapped('', 15)).toEqual(['']);
});
