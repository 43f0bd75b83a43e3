import { describe, expect, it } from 'vitest';
import { example } from '../testing/example.ts';
import * as g from './gestures.ts';
import * as links from './links.ts';
import { reduce } from './operations.ts';
import { lanesOf, stepsOf } from './order.ts';
import { onTheWire } from './wire.ts';

describe('links', () => {
  it('an opportunity for a pain point lies in its step, in a lane that is made for it', () => {
    const state = example();
    const pain = Object.values(state.card)[0]!;
    const made = links.opportunityFor(state, pain, 'Ny', { label: 'Muligheter', standard: ['opportunities'] });
    const { next, inverse } = reduce(state, made.ops);
    expect(next.card[made.id]!.step).toBe(pain.step);
    expect(lanesOf(next).some((lane) => lane.kind === 'opportunities')).toBe(true);
    expect(Object.values(next['pain-answered'])).toMatchObject([{ card: made.id, painPoint: pain.id }]);
    expect(reduce(next, inverse).next).toEqual(state);
  });

  it('a merged step comes from all that both came from, and holds what both held; undo gives both back', () => {
    let state = example();
    const [first, second] = stepsOf(state);
    for (const [step, origin] of [
      [first!.id, 'a'],
      [second!.id, 'b'],
    ] as const)
      state = reduce(state, [g.added('origin', { step, origin })]).next;
    const { next, inverse } = reduce(state, links.mergeSteps(state, first!.id, second!.id));
    expect(next.step[second!.id]).toBeUndefined();
    expect(Object.values(next.origin).map((each) => each.origin)).toEqual(['a', 'b']);
    expect(reduce(next, inverse).next).toEqual(state);
  });

  it('evidence goes with its card, comes back with it, and travels without its words', () => {
    const state = example();
    const card = Object.values(state.card)[0]!.id;
    const basis = { insight: 'i', text: 'Ordene', stance: 'for', level: 'reported' } as const;
    const attached = reduce(state, links.attach(card, basis)).next;
    const { next, inverse } = reduce(attached, g.del('card', card));
    expect(next.evidence).toEqual({});
    expect(reduce(next, inverse).next).toEqual(attached);
    expect(JSON.stringify(onTheWire(inverse))).not.toContain('Ordene');
  });

  it('a card that comes back is not confirmed by whoever brings it', () => {
    const state = example();
    const card = Object.values(state.card)[0]!;
    const confirmed = reduce(state, links.confirm(card)).next;
    const said = { card: card.id, words: card.text };
    expect(Object.values(confirmed.confirmation)).toMatchObject([said]);
    expect(onTheWire(links.confirm(card))).toMatchObject([{ e: 'confirmation', v: said }]);
    const { next, inverse } = reduce(confirmed, g.del('card', card.id));
    expect(next.confirmation).toEqual({});
    expect(onTheWire(inverse).map((op) => op.e)).toEqual(['card']);
  });

  it('what is withdrawn does not hold back the card that comes back', () => {
    const state = example();
    const card = Object.values(state.card)[0]!.id;
    const withdrawn = { insight: 'i', stance: 'for' } as const;
    const attached = reduce(state, links.attach(card, withdrawn)).next;
    const { inverse } = reduce(attached, g.del('card', card));
    expect(onTheWire(inverse).map((op) => op.e)).toEqual(['card']);
  });
});
