import { expect, test } from 'vitest';
import { between, type Choice, step, toEdge } from './choice.ts';
import { segmentsOf } from './segments.ts';
import { readTranscript, writeTranscript } from './transcript.ts';

const text = 'Jeg visste ikke om søknaden var kommet inn, så jeg ringte.';
const said = (choice: Choice | undefined) => choice && text.slice(choice.start, choice.end);
const press = (keys: string, from?: Choice) =>
  [...keys].reduce<Choice | undefined>((choice, key) => {
    const way = key.toLowerCase() === 'r' ? 1 : -1;
    return step(choice, 0, text, way, key === key.toUpperCase());
  }, from);

test('the arrows go from word to word, and Shift takes more of them', () => {
  expect(said(press('r'))).toBe('Jeg');
  expect(said(press('rr'))).toBe('visste');
  expect(said(press('rrRR'))).toBe('visste ikke om');
  expect(said(press('rrRRL'))).toBe('visste ikke');
  expect(said(press('rrl'))).toBe('Jeg');
});

test('extending backwards past where it began turns round', () => {
  expect(said(press('rrL'))).toBe('Jeg visste');
  expect(said(press('rrLR'))).toBe('visste');
  expect(said(press('rrLRR'))).toBe('visste ikke');
});

test('at the end of a paragraph one stays', () => {
  expect(said(press('l'))).toBe('ringte');
  expect(said(press('lr'))).toBe('ringte');
  expect(said(press('lR'))).toBe('ringte');
});

test('to the end takes the full stop too', () => {
  expect(said(toEdge(press('rr'), 0, text, 1))).toBe(text.slice(4));
  expect(said(toEdge(press('rr'), 0, text, -1))).toBe('Jeg visste');
});

test('blanks at the ends of what the mouse drew over are left out', () => {
  expect(said(between(0, text, 11, 3))).toBe('visste');
  expect(between(0, text, 3, 4)).toBeUndefined();
});

test('marks that overlap are cut into pieces that each know their marks, and nothing is lost', () => {
  const marks = [
    { id: 'a', start: 0, end: 10 },
    { id: 'b', start: 4, end: 15 },
  ];
  const segments = segmentsOf(text, marks, { start: 8, end: 12 });
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  expect(segments.map(({ start, marks: over, chosen }) => [start, over.join(''), chosen])).toEqual([
    [0, 'a', false],
    [4, 'ab', false],
    [8, 'ab', true],
    [10, 'b', true],
    [12, 'b', false],
    [15, '', false],
  ]);
});

test('offsets are UTF-16, as the server counts', () => {
  const smile = 'Hei 🙂 du';
  expect(segmentsOf(smile, [{ id: 'a', start: 4, end: 6 }])[1]?.text).toBe('🙂');
});

test('each line of a transcript is a paragraph, with who speaks', () => {
  const blocks = readTranscript(
    'Intervjuer: Hva skjedde?\n\n  Deltaker 07: Det ble stille. \nHun sukker: ja.\n: Sa: nei',
  );
  expect(blocks).toEqual([
    { speaker: 'Intervjuer', text: 'Hva skjedde?' },
    { speaker: 'Deltaker 07', text: 'Det ble stille.' },
    { speaker: 'Hun sukker', text: 'ja.' },
    { text: 'Sa: nei' },
  ]);
  expect(readTranscript(writeTranscript(blocks))).toEqual(blocks);
});

test('a colon in the middle of a sentence names no speaker, and neither does the time', () => {
  expect(readTranscript('Jeg tenkte, og det er sant: nei\nKlokka 12:30 ringte jeg')).toEqual([
    { text: 'Jeg tenkte, og det er sant: nei' },
    { text: 'Klokka 12:30 ringte jeg' },
  ]);
});
