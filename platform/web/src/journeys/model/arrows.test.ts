import { describe, expect, it } from 'vitest';
import { example, exampleJourney } from '../testing/example.ts';
import { crossed, draw, leadsBack, likely } from './arrows.ts';
import * as g from './gestures.ts';
import type { Arrow, Zone } from './journey.ts';
import { type Op, reduce, type State } from './operations.ts';
import { arrowsOf, stepsOf } from './order.ts';
import { openJourney } from './store.ts';

const all = (state: State) => Object.values<Arrow>(state.arrow);

/** The example with an arrow from its first user action to the work behind it, and one on to the next step. */
function led() {
  const before = example();
  const [first, second] = stepsOf(before).map((step) => Object.values(before.card).filter((c) => c.step === step.id));
  const [user, work, next] = [first![0]!.id, first![3]!.id, second![0]!.id];
  const ops = [...draw(before, user, work, 'message', 'Søknaden'), ...draw(before, work, next, 'flow')];
  return { state: reduce(before, ops).next, user, work, next };
}

describe('an arrow', () => {
  it('is drawn once each way, and never from a card to itself or to one that is not there', () => {
    const { state, user, work } = led();
    expect(draw(state, user, work, 'flow')).toEqual([]);
    expect(draw(state, work, work, 'flow')).toEqual([]);
    expect(draw(state, work, 'gone', 'flow')).toEqual([]);
    expect(draw(state, work, user, 'message')).toHaveLength(1);
  });

  it('goes with either of its cards, and undo brings all of it back in an order that the server takes', () => {
    const { state, work } = led();
    for (const ops of [
      g.del('card', work),
      g.del('step', state.card[work]!.step),
      g.del('lane', state.card[work]!.lane),
    ]) {
      const { next, inverse } = reduce(state, ops);
      expect(all(next)).toEqual([]);
      expect(reduce(next, inverse).next).toEqual(state);
      const at = (id: unknown) => inverse.findIndex((op) => op.id === id);
      const arrows = inverse.flatMap((op) => (op.t === 'add' && op.e === 'arrow' ? [op] : []));
      expect(arrows).toHaveLength(2);
      for (const { id, v } of arrows) expect(at(id)).toBeGreaterThan(Math.max(at(v.from), at(v.to)));
    }
  });

  it('is copied with a step and a phase when both of its cards are', () => {
    const { state, user, work } = led();
    const step = state.card[user]!.step;
    const copied = reduce(state, g.duplicateStep(state, step, 'Kopi').ops).next;
    expect(all(copied)).toHaveLength(3);
    const copy = all(copied).find((arrow) => ![user, work].includes(arrow.from))!;
    expect(copy).toMatchObject({ kind: 'message', label: 'Søknaden' });
    expect(copied.card[copy.from]!.step).toBe(copied.card[copy.to]!.step);
    expect(all(reduce(state, g.duplicatePhase(state, state.step[step]!.phase, 'Kopi').ops).next)).toHaveLength(4);
    expect(all(reduce(state, g.duplicateLane(state, state.card[user]!.lane, 'Kopi').ops).next)).toHaveLength(2);
  });

  it('is listed with both of its cards, and leads back when its step comes earlier', () => {
    const { state, work, next } = led();
    expect(arrowsOf(state)[work]).toHaveLength(2);
    expect(arrowsOf(state)[next]).toHaveLength(1);
    expect(leadsBack(state, { from: work, to: next })).toBe(false);
    expect(leadsBack(state, { from: next, to: work })).toBe(true);
  });

  it('crosses the lines that lie between its lanes; of a lane of one’s own nothing is known', () => {
    expect(crossed('user', 'support')).toEqual(['interaction', 'visibility', 'internal']);
    expect(crossed('backstage', 'user')).toEqual(['interaction', 'visibility']);
    expect(crossed('backstage', 'backstage')).toEqual([]);
    expect(crossed('user', 'none')).toEqual([]);
  });

  it('is a handoff where the hands are others, a message across to the user, and else the work going on', () => {
    const { state, user, work } = led();
    const zoneOf = ({ id }: { id: string }): Zone => (id === user ? 'user' : 'backstage');
    const by = (unit: string) => ({ ...state.card[work]!, unit });
    expect(likely(by('Oppvekst'), by('Servicetorget'), zoneOf)).toBe('handoff');
    expect(likely(by('Oppvekst'), by(' oppvekst '), zoneOf)).toBe('flow');
    expect(likely(state.card[user]!, by('Oppvekst'), zoneOf)).toBe('message');
  });

  it('travels as it is, and is undone as one gesture', async () => {
    const doc = exampleJourney();
    const sent: Op[][] = [];
    const store = openJourney(doc, {
      send: async ({ ops }) => {
        sent.push(ops);
        return { kind: 'unreachable' };
      },
      reload: async () => doc,
      newest: async () => doc.seq,
      later: () => {},
    });
    const [a, b] = doc.cards.map((card) => card.id);
    store.getState().apply(draw(store.getState().state, a!, b!, 'flow'), 'pil');
    await Promise.resolve();
    expect(sent).toMatchObject([[{ t: 'add', e: 'arrow', v: { from: a, to: b, kind: 'flow' } }]]);
    expect(store.getState().undo()?.about).toBe('pil');
    expect(all(store.getState().state)).toEqual([]);
  });
});
