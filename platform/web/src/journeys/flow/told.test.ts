import { describe, expect, it } from 'vitest';
import { flow as en } from '../texts/en-flow.ts';
import { flow as nb } from '../texts/nb-flow.ts';
import { toldArrows, toldAsked, toldHandoffs, toldMet, toldRekeyed, toldWaiting } from './told.ts';

const place = (card: string) => ({ card, text: card, step: 's', stepName: 'Søke', lane: 'Bak' });
const pass = (n: number) => ({ from: 'A', to: 'B', last: place(`${n}`), next: place(`${n}'`) });
const handoffs = { works: 6, unknown: 0, units: 3, performers: 0, passes: [1, 2, 3, 4].map(pass) };

describe('what is found is told in sentences', () => {
  it('how often a case changes hands, and between whom', () => {
    expect(toldHandoffs({ handoffs }, nb)).toEqual([
      'Saken skifter hender fire ganger bak synlighetslinjen, mellom tre enheter.',
    ]);
    expect(toldHandoffs({ handoffs: { ...handoffs, performers: 1, passes: [pass(1)] } }, en)).toEqual([
      'The case changes hands once behind the line of visibility, between three units and one performer.',
    ]);
    expect(toldHandoffs({ handoffs: { ...handoffs, units: 1, passes: [] } }, nb)).toEqual([nb.sameHands]);
  });

  it('whose hands are unknown is said, and never told as no handoff', () => {
    expect(toldHandoffs({ handoffs: { ...handoffs, unknown: 2 } }, nb)).toEqual([
      'Saken skifter hender minst fire ganger bak synlighetslinjen, mellom tre enheter.',
      '2 av 6 arbeidsoppgaver der sier ikke hvem som gjør dem.',
    ]);
    const silent = { ...handoffs, passes: [], units: 1, unknown: 5 };
    expect(toldHandoffs({ handoffs: silent }, nb)).toEqual(['5 av 6 arbeidsoppgaver der sier ikke hvem som gjør dem.']);
    expect(toldHandoffs({ handoffs: { ...silent, unknown: 6 } }, nb)).toEqual([nb.noHands]);
    expect(toldHandoffs({ handoffs: { ...silent, works: 0, unknown: 0 } }, nb)).toEqual([nb.noWork]);
  });

  it('how often the user gives data, and to whom', () => {
    const cards = ['a', 'b', 'c'].map(place);
    const asked = { works: 5, unknown: 0, units: ['Oppvekst', 'PP-tjenesten'], withoutUnit: 0, cards };
    expect(toldAsked({ asked }, 'Søkeren', nb)[0]).toBe('Søkeren må gi opplysninger tre ganger, til to enheter.');
    expect(toldAsked({ asked: { ...asked, cards: [] } }, 'Søkeren', nb)).toEqual([nb.notAsked({ who: 'Søkeren' })]);
    expect(toldAsked({ asked: { ...asked, cards: [], unknown: 1 } }, 'Søkeren', nb)[0]).toContain('ukjent');
  });

  it('what is not told is unknown, also for whom one meets, what is keyed in, waits and arrows', () => {
    expect(toldMet({ met: { units: [], works: 2, withoutUnit: 2 } }, 'Brukeren', nb)[0]).toContain('ukjent');
    expect(toldRekeyed({ rekeyed: { works: 3, unknown: 3, cards: [] } }, nb)[0]).toBe(nb.rekeyedUnknown);
    expect(toldRekeyed({ rekeyed: { works: 3, unknown: 0, cards: [] } }, nb)).toEqual([nb.notRekeyed]);
    const time = (minutes: number) => `${minutes} min`;
    const waiting = { minutes: 30, unknownSteps: 1, steps: 4, longest: [] };
    expect(toldWaiting({ waiting }, time, nb)).toEqual([
      'Saken ligger og venter i minst 30 min.',
      'Ventetiden er ukjent i 1 av 4 steg.',
    ]);
    expect(toldWaiting({ waiting: { ...waiting, minutes: 0 } }, time, nb)[0]).toBe(nb.waitingUnknown);
    expect(toldWaiting({ waiting: { ...waiting, minutes: 0, unknownSteps: 0 } }, time, nb)).toEqual([nb.noWaiting]);
    const arrows = {
      drawn: 0,
      interaction: 0,
      visibility: 0,
      internal: 0,
      unplaced: 0,
      back: 0,
      branches: [],
      all: [],
    };
    expect(toldArrows({ arrows }, nb)).toEqual([nb.noArrows]);
    expect(toldArrows({ arrows: { ...arrows, drawn: 2, visibility: 1 } }, nb)).toEqual([
      'Én pil krysser synlighetslinjen.',
      'Ingen piler går tilbake til et tidligere steg.',
    ]);
  });
});
