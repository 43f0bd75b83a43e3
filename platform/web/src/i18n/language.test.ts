import { expect, test } from 'vitest';
import { preferredLanguage } from './language.ts';
import { localText } from './local-text.ts';

test('the person’s choice goes before the browser', () => {
  expect(preferredLanguage('a=1; medvirk-language=nn', ['en-GB'])).toBe('nn');
});

test('without a choice, the first of the browser’s languages that we have', () => {
  expect(preferredLanguage('', ['se', 'nn-NO', 'nb'])).toBe('nn');
  expect(preferredLanguage('', ['no'])).toBe('nb');
});

test('else bokmål, also when the choice is no language of ours', () => {
  expect(preferredLanguage('medvirk-language=de', ['de'])).toBe('nb');
});

test('a text that is missing in the person’s language is read in the nearest', () => {
  expect(localText({ nb: 'Byggesak', en: 'Building permit' }, 'nn')).toBe('Byggesak');
  expect(localText({ en: 'Building permit' }, 'nb')).toBe('Building permit');
  expect(localText(undefined, 'nb')).toBe('');
});
