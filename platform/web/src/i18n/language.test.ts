import { expect, test } from 'vitest';
import { preferredLanguage, undecided } from './language.ts';
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

test('the municipality’s language is for those who have chosen none, in a browser that says no more than bokmål', () => {
  expect(undecided('a=1', ['nb-NO', 'en'])).toBe(true);
  expect(undecided('medvirk-language=nb', ['nb-NO'])).toBe(false);
  expect(undecided('', ['en-GB'])).toBe(false);
  expect(undecided('', ['nn-NO'])).toBe(false);
});
