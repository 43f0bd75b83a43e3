import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Difference, EngineReport, Experience, Journey, LaneKind } from '../model/journey.ts';
import { exampleJourney } from '../testing/example.ts';
import { saying } from '../testing/saying.ts';
import type { Told } from './deck.ts';
import { deckOf } from './deck-of.ts';
import { pptxOf } from './deck-pptx.ts';
import { heightOf } from './deck-table.ts';

const municipality = { name: 'Fjordvik & omland', example: true };
const madeAt = '2026-11-27T10:00:00Z';

function felt(journey: Journey, values: (number | undefined)[]): Experience {
  const lane = journey.lanes.find(({ kind }) => kind === 'experience')!.id;
  const point = (step: { id: string }, value: number | undefined) => ({
    step: step.id,
    weight: 1,
    assumed: value === 2,
    parts: [],
    ...(value === undefined ? {} : { value }),
  });
  const points = journey.steps.map((step, i) => point(step, values[i % values.length]));
  return { seq: 7, rules: 'EC-1', weights: [], lines: [{ lane, name: 'Nyinnflytter', points }] };
}

function told(journey: Journey, more: Partial<Told> = {}): Told {
  return { journey, municipality, madeAt, experience: felt(journey, [2, undefined, 0]), ...more };
}

async function written(all: Told) {
  const bytes = await pptxOf(deckOf(all, saying));
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const read = async (path: string) => {
    const xml = (await zip.file(path)?.async('string')) ?? '';
    const doc = new DOMParser().parseFromString(xml, 'application/xml');
    expect(doc.querySelector('parsererror'), path).toBeNull();
    return xml;
  };
  const slides = await Promise.all(paths.map((_, i) => read(`ppt/slides/slide${i + 1}.xml`)));
  const charts = Object.keys(zip.files).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
  return { bytes, zip, read, slides, chart: () => read(charts[0] ?? '') };
}

const wordsOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text]) => text)
    .join('')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'");
const squeezed = (text: string) => text.replace(/[\s…]/g, '');

function large(steps: number, kinds: LaneKind[], cards: number, text: string): Journey {
  const doc = exampleJourney();
  const phases = ['Søke', 'Vente', 'Få svar'].map((name, i) => ({ id: `p${i}`, name, position: `a${i}` }));
  const rows = Array.from({ length: steps }, (_, i) => ({
    id: `s${i}`,
    phase: `p${Math.floor((i * 3) / steps)}`,
    name: `Steg som heter ${i}`,
    position: `a${i}`,
    touchMinutes: 10,
  }));
  const lanes = kinds.map((kind, i) => ({ id: `l${i}`, kind, label: `Rad ${i} her`, position: `a${i}` }));
  const card = (step: string, lane: string, i: number) => ({
    ...doc.cards[0]!,
    id: `${step}${lane}${i}`,
    step,
    lane,
    text: `${text} ${step}/${lane}/${i}.`,
    system: 'Fagsystemet',
  });
  return {
    ...doc,
    phases,
    steps: rows,
    lanes,
    cards: rows.flatMap(({ id }) =>
      lanes.flatMap((lane) => Array.from({ length: cards }, (_, i) => card(id, lane.id, i))),
    ),
  };
}

const KINDS: LaneKind[] = [
  'physical-evidence',
  'user-actions',
  'touchpoints',
  'experience',
  'pain-points',
  'opportunities',
  'frontstage',
  'backstage',
  'support',
  'systems',
  'unit',
  'notes',
];

describe('the presentation of a journey', () => {
  it('has tables and a chart that can be changed, each told to whoever does not see it', async () => {
    const { zip, read, slides, chart: charted } = await written(told(exampleJourney()));

    expect(slides).toHaveLength(5);
    for (const slide of slides) {
      expect(slide).toContain('<p:ph');
      expect(slide).toContain('type="title"');
      expect(slide).not.toContain('lang="en-US"');
      const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(wordsOf(slides[0]!)).toContain('Fra søknad til svar');
    const grid = slides[2]!;
    expect(grid).toContain('<a:tbl><a:tblPr firstRow="1" firstCol="1"/>');
    expect(grid).toContain('descr="Tabell med steg bortover og rader nedover. Steg 1–3 av 3"');
    expect(wordsOf(grid)).toContain('Synlighetslinje');
    expect(wordsOf(grid)).toContain('■ Målt   ◆ Observert   ● Fortalt   ○ Antatt');
    expect(Number(/sz="(\d+)"/.exec(grid)?.[1])).toBeGreaterThanOrEqual(900);
    expect(slides[3]).toContain('descr="Kurver over hvordan stegene oppleves');
    const chart = await charted();
    expect(chart).toContain('<c:lineChart>');
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
    expect(wordsOf(slides[4]!)).toContain('+2, antatt');
    const master = await read('ppt/slideLayouts/slideLayout2.xml');
    expect(wordsOf(master)).toContain('Fjordvik & omland · Fra søknad til svar · versjon 7');
    expect(wordsOf(master)).toContain('Kladd · Eksempel: kommunen og innholdet er oppdiktet');
    expect(await read('docProps/core.xml')).toContain('<dc:language>nb-NO</dc:language>');
    expect(zip.file('docProps/app.xml')).toBeTruthy();
  });

  it('keeps gaps as gaps and zeros as zeros, in the chart and in the sheet behind it', async () => {
    const { zip, chart: charted } = await written(told(exampleJourney()));

    const chart = await charted();
    const values = /<c:val>.*<\/c:val>/s.exec(chart)?.[0] ?? '';
    expect([...values.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)</g)].map(([, i, v]) => [i, v])).toEqual([
      ['0', '2'],
      ['2', '0'],
    ]);
    const book = Object.keys(zip.files).find((path) => path.endsWith('.xlsx'))!;
    const inner = await JSZip.loadAsync(await zip.file(book)!.async('arraybuffer'));
    const sheet = await inner.file('xl/worksheets/sheet1.xml')!.async('string');
    expect([...sheet.matchAll(/<c r="(B[234])"><v>([^<]*)</g)].map(([, at, v]) => [at, v])).toEqual([
      ['B2', '2'],
      ['B4', '0'],
    ]);
  });

  it('takes 40 steps of 12 lanes with 3 cards, six steps to a slide, and loses not a word', async () => {
    const journey = large(40, KINDS, 3, 'Saksbehandleren ringer og spør om det som mangler i søknaden');
    const began = performance.now();
    const { bytes, slides } = await written(told(journey));
    console.log(
      `40 × 12 × 3: ${Math.round(performance.now() - began)} ms, ${bytes.length} bytes, ${slides.length} slides`,
    );

    const grids = slides.filter((slide) => slide.includes('Tabell med steg bortover'));
    expect(grids.length).toBeGreaterThan(6);
    for (const grid of grids) {
      expect(grid.match(/<a:gridCol /g)!.length).toBeLessThanOrEqual(7);
      expect(wordsOf(grid)).toMatch(/Fase(Søke|Vente|Få svar)/);
      expect(wordsOf(grid)).toMatch(/Rad \d+ her/);
    }
    const said = squeezed(grids.map(wordsOf).join(''));
    const lost = journey.cards.filter((card) => !said.includes(squeezed(card.text)));
    expect(lost).toEqual([]);
    expect(bytes.length).toBeLessThan(2_000_000);
  }, 30_000);

  it('lets a card that is longer than a slide go on on the next, and stands texts that look like code', async () => {
    const long = '</a:t><script>&"\u0007 ]]> $& '.concat('ord '.repeat(700));
    const { slides } = await written(told(large(2, ['notes', 'experience'], 2, long)));

    const grids = slides.filter((slide) => slide.includes('Tabell med steg bortover'));
    expect(grids.length).toBeGreaterThan(2);
    expect(wordsOf(grids[1]!)).toContain('Rad 0 her (fortsatt)');
    const all = grids.map(wordsOf).join('');
    expect(all.match(/ord(?= |$| …|s)/g)!.length).toBeGreaterThanOrEqual(700);
    expect(all).toContain('</a:t><script>&" ]]> $&');
    expect(wordsOf(slides[1]!)).toContain('2 steg');
  });

  it('tells where a step is told, and what is not known there', async () => {
    const there = {
      id: 'n',
      title: 'Saksbehandling',
      target: false,
      trashed: false,
      steps: 2,
      touchMinutes: { known: 45, steps: 1, unknownSteps: 1 },
      waitingMinutes: { known: 0, steps: 0, unknownSteps: 2 },
      cards: 0,
      assumed: 0,
    };
    const doc = exampleJourney();
    const [first, second, third] = doc.steps;
    const journey: Journey = {
      ...doc,
      steps: [
        { ...first!, toldIn: 'n' },
        { ...second!, touchMinutes: 10, frequencyPercent: 50, toldIn: 't' },
        { ...third!, toldIn: 'gone for good' },
      ],
      nested: [there, { ...there, id: 't', title: 'Klage', trashed: true }],
      totals: {
        ...doc.totals,
        touchMinutes: { known: 55, unknownSteps: 1, nested: { known: 45, steps: 1, unknownSteps: 1 } },
      },
    };

    const { slides } = await written(told(journey));

    const facts = wordsOf(slides[1]!);
    expect(facts).toContain('Arbeidstid55 min (herav 45 min fra underreiser, ukjent i 1 steg der), ukjent i 1 steg');
    expect(facts).toContain('Ventetidukjent');
    const heads = wordsOf(slides[2]!);
    expect(heads).toContain('1. SøkerFortalt i «Saksbehandling»');
    expect(heads).toContain('2. VenterArbeid 10 min, 50\u00a0% av sakene · «Klage» ligger i papirkurven');
    expect(heads).toContain('3. Får svaruser-actions');
  });

  it('tells of a new journey what is changed, and the verdict with its numbers and findings', async () => {
    const journey = { ...exampleJourney(), derivedFrom: { id: 'x', title: 'Slik det er', trashed: false } };
    const difference: Difference = {
      today: { id: 'x', title: 'Slik det er' },
      target: { id: 'y', title: journey.title },
      counts: { kept: 1, changed: 1, removed: 0, merged: 0, added: 1 },
      steps: [
        {
          kind: 'kept',
          from: [{ id: 'a', name: 'Venter' }],
          to: { id: 'b', name: 'Venter' },
          parameters: [],
          cards: [],
        },
        {
          kind: 'changed',
          from: [{ id: 'c', name: 'Søker på papir' }],
          to: { id: 'd', name: 'Søker' },
          parameters: [{ parameter: 'touch-minutes', structural: true, before: '45', after: '5' }],
          cards: [],
        },
        { kind: 'new', from: [], to: { id: 'e', name: 'Får svar' }, parameters: [], cards: [] },
      ],
    };
    const work = { card: 'k', text: 'Taster inn søknaden', step: 'c', stepName: 'Søker', minutes: 45, share: 0 };
    const engine: EngineReport = {
      rules: 'SM-1',
      today: difference.today,
      target: difference.target,
      verdict: 'rubber-band',
      gates: [],
      holds: ['work-not-committed'],
      body: 80,
      engine: 12,
      production: 0.1,
      gain: 0.2,
      breadth: 0.2,
      timed: true,
      traced: 1,
      works: [{ ...work, change: 'unchanged' }],
      untouched: ['k'],
      lift: [],
      gains: [],
      cells: 4,
      cellsChanged: 3,
      withoutAction: ['organisation'],
      causes: [{ card: 'm', text: 'Reglene er uklare', step: 'c', stepName: 'Søker', weight: 4, covered: false }],
      actions: [],
      reservations: [],
    };
    const { slides } = await written(told(journey, { difference, engine }));

    const said = slides.map(wordsOf);
    expect(said[0]).toContain('Ny reise, laget fra «Slik det er»');
    const differs = said.find((words) => words.includes('Forskjell fra dagens'));
    expect(differs).toContain('Endret: 1 · Slått sammen: 0 · Fjernet: 0 · Nytt: 1 · Beholdt: 1');
    expect(differs).toContain('Fra «Søker på papir»');
    expect(differs).toContain('arbeidstid: 45 → 5');
    const verdict = said.find((words) => words.includes('Strikkmotortesten: Strikkmotor'));
    for (const told of ['80 av 100', '12 av 100', '10\u00a0%', 'ikke aktuelt']) expect(verdict).toContain(told);
    expect(said.at(-1)).toContain('Taster inn søknaden: Her bruker dere 45 min per sak. Tiltakene endrer ikke steget.');
    expect(said.at(-1)).toContain('Organisasjon');
    expect(said.at(-1)).toContain('Reglene er uklare · Vekt 4');
  });

  it('knows how high a text is', () => {
    expect(heightOf('', 2, 9)).toBe(0);
    expect(heightOf('ord '.repeat(40), 2, 9)).toBeGreaterThan(heightOf('ord '.repeat(20), 2, 9));
  });
});
