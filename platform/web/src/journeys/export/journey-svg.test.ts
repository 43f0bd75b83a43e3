import { describe, expect, it } from 'vitest';
import type { Zone } from '../model/journey.ts';
import { exampleJourney } from '../testing/example.ts';
import { fitting, journeyToSvg, type PictureTexts } from './journey-svg.ts';
import { wrap } from './text.ts';

const texts: PictureTexts = {
  lines: { interaction: 'Samhandlingslinje', visibility: 'Synlighetslinje', internal: 'Intern samhandlingslinje' },
  evidence: { measured: 'Målt', observed: 'Observert', reported: 'Fortalt', assumed: 'Antatt' },
  automation: { manual: 'Manuelt', assisted: 'Med støtte', automatic: 'Automatisk' },
  channels: { telephone: 'Telefon' },
  arrowKinds: { flow: 'Arbeidsflyt', handoff: 'Overlevering', message: 'Melding' },
  arrow: ({ kind, from, to }) => `${kind} ${from} ${to}`,
  weight: ({ n }) => `Vekt ${n}`,
  rootCause: ({ lane }) => `Rotårsak: ${lane}`,
  picture: ({ title }) => `Tjenestereisen ${title}`,
  times: () => '',
  felt: (value) => String(value),
  under: 'Barnehageplass',
};
const zoneOf = (kind: string): Zone => (kind === 'backstage' ? 'backstage' : 'user');

function parsed(svg: string): Document {
  const doc = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(doc.querySelector('parsererror')).toBeNull();
  return doc;
}

function words(doc: Document): string {
  return [...doc.querySelectorAll('text')]
    .map((node) => node.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');
}

describe('the picture of a journey', () => {
  it('is valid XML and has every text in it', () => {
    const doc = exampleJourney();
    const said = words(parsed(journeyToSvg(doc, texts, { zoneOf }).svg));
    for (const row of [...doc.steps, ...doc.phases]) expect(said).toContain(row.name);
    for (const lane of doc.lanes) expect(said).toContain(lane.label);
    for (const card of doc.cards) expect(said).toContain(card.text);
    expect(said).toContain(doc.title);
    expect(said).toContain('Synlighetslinje');
  });

  it('survives texts that look like code', () => {
    const doc = exampleJourney();
    const nasty = {
      ...doc,
      title: '<b>&"\u0007 ]]>',
      cards: doc.cards.map((card) => ({ ...card, text: '</text><script>&amp;' })),
    };
    const { svg } = journeyToSvg(nasty, texts, { zoneOf });
    expect(parsed(svg).querySelector('script')).toBeNull();
    expect(words(parsed(svg))).toContain('</text><script>&amp;');
  });

  it('is the same picture each time', () => {
    const doc = exampleJourney();
    expect(journeyToSvg(doc, texts, { zoneOf })).toEqual(journeyToSvg(doc, texts, { zoneOf }));
  });

  it('repeats the lanes on every slice and keeps the numbers of the steps', () => {
    const doc = exampleJourney();
    const slice = words(parsed(journeyToSvg(doc, texts, { zoneOf, from: 2, count: 1 }).svg));
    expect(slice).toContain('3 Får svar');
    expect(slice).not.toContain('Venter');
    for (const lane of doc.lanes) expect(slice).toContain(lane.label);
  });
});

describe('the arrows of the picture', () => {
  const doc = exampleJourney();
  const [first] = doc.cards;
  const behind = doc.cards.find((card) => card.step !== first!.step && card.text.includes('backstage'))!;
  const led = {
    ...doc,
    arrows: [{ id: 'x', from: first!.id, to: behind.id, kind: 'handoff' as const, label: 'Søknaden & vedlegg' }],
  };

  it('are drawn, with what is written on them, a mark on the line they cross, and what they mean', () => {
    const picture = parsed(journeyToSvg(led, texts, { zoneOf }).svg);
    expect(words(picture)).toContain('Søknaden & vedlegg');
    expect(words(picture)).toContain('Overlevering');
    const arrow = [...picture.querySelectorAll('title')].find((title) => title.textContent?.startsWith('handoff'));
    expect(arrow?.parentElement?.querySelectorAll('circle')).toHaveLength(1);
  });

  it('go on at the edge when the other card is on another sheet', () => {
    const { svg } = journeyToSvg(led, texts, { zoneOf, from: 0, count: 1 });
    expect([...parsed(svg).querySelectorAll('title')].some((title) => title.textContent?.startsWith('handoff'))).toBe(
      true,
    );
    expect(journeyToSvg(led, texts, { zoneOf, from: 2, count: 1 }).svg).not.toContain('handoff');
  });
});

describe('a sheet of paper', () => {
  it('takes more steps the taller the picture is, and shares them evenly', () => {
    const tall = { svg: '', width: 0, height: 2100, from: 0 };
    expect(fitting(tall, 12)).toBe(12);
    expect(fitting(tall, 20)).toBe(10);
    expect(fitting({ ...tall, height: 600 }, 8)).toBe(4);
  });
});

describe('wrapping', () => {
  it('breaks between words, and a word only when it must', () => {
    const measure = (text: string) => text.length;
    expect(wrap('en to tre', 5, 1, measure)).toEqual(['en to', 'tre']);
    expect(wrap('menneskerettigheter', 8, 1, measure)).toEqual(['menneske', 'rettighe', 'ter']);
    expect(wrap('', 8, 1, measure)).toEqual([]);
  });
});
