import { describe, expect, it } from 'vitest';
import type { Card, ExperiencePoint, Step } from '../model/journey.ts';
import { pointsOf, voiceKey, voicesOf } from './voices.ts';

const steps = ['a', 'b', 'c'].map((id) => ({ id, name: id, phase: 'p', position: id }) as Step);

function claim(step: string, felt: number, more: Partial<Card> = {}): Card {
  return { id: `${step}${felt}`, step, lane: 'l', position: 'V', text: 'x', status: 'reported', felt, ...more } as Card;
}

function voices(...cards: Card[]) {
  return voicesOf(
    steps,
    (step) => cards.filter((card) => card.step === step.id),
    (persona) => (persona === 'p1' ? 'Nyinnflyttet' : undefined),
  );
}

const nothing = () => undefined;

describe('the curve', () => {
  it('has one line for each persona, whoever the words say it is, and one for each that has words alone', () => {
    const all = voices(
      claim('a', 1, { persona: 'p1', whose: 'Mor' }),
      claim('b', -1, { persona: 'p1', whose: 'Far' }),
      claim('a', 2, { whose: 'Mor' }),
    );
    expect(all.map(({ whose }) => whose)).toEqual(['Nyinnflyttet', 'Mor']);
    expect(voiceKey({ whose: 'Mor' })).not.toBe(voiceKey({ persona: 'Mor' }));
  });

  it('keeps a step without a claim as a gap, which is not zero', () => {
    const [line] = voices(claim('a', 0), claim('c', 1));
    const points = pointsOf(line!, 10, 100, nothing);
    expect(points[0]).toMatchObject({ y: 50 });
    expect(points[1]).toBeNull();
  });

  it('takes what several claims come to from the server, and draws nothing until it has said so', () => {
    const [line] = voices(claim('a', 2, { persona: 'p1' }), claim('a', -2, { persona: 'p1' }));
    expect(pointsOf(line!, 10, 100, nothing)[0]).toBeNull();
    const told = () => ({ step: 'a', value: 1, weight: 9, assumed: true, parts: [] }) as ExperiencePoint;
    expect(pointsOf(line!, 10, 100, told)[0]).toEqual({ x: 5, y: 35, assumed: true });
  });

  it('follows the one claim of a step while it is pulled', () => {
    const [line] = voices(claim('a', 0));
    expect(pointsOf(line!, 10, 100, nothing, { card: 'a0', felt: 2 })[0]).toMatchObject({ y: 20 });
  });

  it('has a gap where the one claim weighs nothing', () => {
    const [line] = voices(claim('a', 2));
    const told = () =>
      ({
        step: 'a',
        weight: 0,
        assumed: false,
        parts: [{ card: 'a2', felt: 2, by: 'contradicted', weight: 0 }],
      }) as ExperiencePoint;
    expect(pointsOf(line!, 10, 100, told)[0]).toBeNull();
  });
});
