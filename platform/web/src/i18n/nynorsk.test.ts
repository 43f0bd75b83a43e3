import { expect, test } from 'vitest';

const catalogues = import.meta.glob<Record<string, unknown>>('../**/texts/nn.ts', { eager: true });

const bokmål =
  /\b(ikke|hva|hvordan|hvem|hvilke\w*|hvor(?!t)|tjeneste\w*|noe|noen|bare|mulighet\w*|endret|lagret|slettet|opprettet|enhet\w*|bruker\w*|velg|ansatt\w*|fra|flere|være|gjøre|papirkurv\w*|leser|bidragsyter|siden)\b/iu;

test('there are nynorsk texts to look at', () => {
  expect(Object.keys(catalogues).length).toBeGreaterThan(0);
});

test.each(Object.keys(catalogues))('%s has no bokmål in it', (file) => {
  const slips = sentences(catalogues[file]).filter((text) => bokmål.test(text));
  expect(slips).toEqual([]);
});

/** Every text of a catalogue; functions are called with stand-ins, so that both singular and plural are seen. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [1, 2].map((n) => String(value(standIn(n))));
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(sentences);
  return [];
}

/** Numbers, but for what is called names: a list of as many. */
function standIn(n: number): Record<string, unknown> {
  return new Proxy({}, { get: (_, key) => (key === 'names' ? Array<string>(n).fill('X') : n) });
}
