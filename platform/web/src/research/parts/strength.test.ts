import { expect, test } from 'vitest';
import { en } from '../texts/en.ts';
import { nb } from '../texts/nb.ts';
import { strengthInWords } from './strength.ts';

const strength = {
  level: 'reported',
  strength: 'moderate',
  participants: 3,
  participantsAgainst: 0,
  highlights: 4,
  highlightsAgainst: 0,
  methods: ['interview', 'workshop'],
  sides: ['citizen', 'employee'],
} as const;

test('the parts of the strength are told in words', () => {
  expect(strengthInWords(nb, { ...strength, methods: [...strength.methods], sides: [...strength.sides] })).toBe(
    'Hviler på 4 utdrag fra 3 deltakere, 2 metoder, brukere og ansatte',
  );
});

test('businesses are users too, and one is one', () => {
  const one = {
    ...strength,
    highlights: 1,
    participants: 1,
    methods: ['interview' as const],
    sides: ['business' as const],
  };
  expect(strengthInWords(en, one)).toBe('Rests on 1 highlight from 1 participant, 1 method, users');
});

test('without a highlight it is assumed, whatever else is counted', () => {
  expect(strengthInWords(nb, { ...strength, highlights: 0, methods: [], sides: [] })).toContain('Antatt');
});
