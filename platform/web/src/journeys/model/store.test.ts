import { describe, expect, it } from 'vitest';
import { exampleJourney } from '../testing/example.ts';
import { addCard, del, set } from './gestures.ts';
import type { Journey } from './journey.ts';
import { type Op, reduce, stateOf } from './operations.ts';
import { partsOf } from './order.ts';
import { type Answer, type Message, openJourney } from './store.ts';
import { uuid } from './uuid.ts';

/** A server that keeps the journey in memory and can be cut off. */
function server(doc: Journey) {
  const stored = new Map<string, number>();
  const here = { doc, reachable: true, refuse: false, messages: [] as Message[], waiting: [] as (() => void)[] };
  const take = (ops: Op[]) => {
    const state = reduce(stateOf(here.doc), ops).next;
    here.doc = { ...here.doc, ...state.head, ...partsOf(state), seq: here.doc.seq + 1 };
  };
  return Object.assign(here, {
    take,
    async send(message: Message): Promise<Answer> {
      if (!here.reachable) return { kind: 'unreachable' };
      here.messages.push(message);
      if (here.refuse) return { kind: 'refused', problem: { status: 400 } };
      if (!stored.has(message.mid)) {
        take(message.ops);
        stored.set(message.mid, here.doc.seq);
      }
      const { totals, updatedAt, updatedBy } = here.doc;
      return { kind: 'stored', receipt: { seq: stored.get(message.mid)!, ignored: [], totals, updatedAt, updatedBy } };
    },
    reload: async () => here.doc,
    newest: async () => here.doc.seq,
    later: (run: () => void) => void here.waiting.push(run),
  });
}

async function settled() {
  for (let i = 0; i < 50; i++) await Promise.resolve();
}

function opened() {
  const doc = exampleJourney();
  const wire = server(doc);
  const store = openJourney(doc, wire);
  return { wire, store, card: doc.cards[0]!, doc };
}

describe('an open journey', () => {
  it('shows a change at once and tells when it is saved', async () => {
    const { store, wire, card } = opened();
    store.getState().apply([set('card', card.id, 'text', 'Ny tekst')], 'text');
    expect(store.getState().state.card[card.id]!.text).toBe('Ny tekst');
    expect(store.getState().saving).toBe('saving');
    await settled();
    expect(store.getState().saving).toBe('saved');
    expect(wire.messages.map((m) => m.base)).toEqual([7]);
    expect(store.getState().seq).toBe(8);
  });

  it('keeps what was written while the network is away, says so, and sends it with the same message ids', async () => {
    const { store, wire, card } = opened();
    wire.reachable = false;
    store.getState().apply([set('card', card.id, 'text', 'A')], 'text');
    store.getState().apply([set('card', card.id, 'unit', 'B')], 'unit');
    await settled();
    expect(store.getState().saving).toBe('retrying');
    wire.reachable = true;
    wire.waiting.shift()!();
    await settled();
    expect(store.getState().saving).toBe('saved');
    expect(wire.doc.cards.find((c) => c.id === card.id)).toMatchObject({ text: 'A', unit: 'B' });
  });

  it('drops a refused message, tells why, and keeps the rest', async () => {
    const { store, wire, card } = opened();
    wire.refuse = true;
    store.getState().apply([set('card', card.id, 'text', 'for lang')], 'text');
    await settled();
    expect(store.getState().state.card[card.id]!.text).toBe(card.text);
    expect(store.getState().refused?.problem).toEqual({ status: 400 });
    expect(store.getState().undos).toEqual([]);
    wire.refuse = false;
    store.getState().apply([set('card', card.id, 'text', 'kort')], 'text');
    await settled();
    expect(wire.doc.cards.find((c) => c.id === card.id)!.text).toBe('kort');
  });

  it('takes gestures back and does them again, each as a message of its own', async () => {
    const { store, wire, doc, card } = opened();
    const before = store.getState().state;
    store.getState().apply(del('step', card.step), 'step');
    store.getState().undo();
    expect(store.getState().state).toEqual(before);
    store.getState().redo();
    expect(store.getState().state.step[card.step]).toBeUndefined();
    store.getState().undo();
    await settled();
    expect(stateOf(wire.doc)).toEqual(stateOf({ ...wire.doc, ...partsOf(stateOf(doc)) }));
    expect(new Set(wire.messages.map((m) => m.mid)).size).toBe(4);
  });

  it('undoes the letters of one text as one', () => {
    const { store, card } = opened();
    for (const text of ['N', 'Ny', 'Nye'])
      store.getState().apply([set('card', card.id, 'text', text)], 'text', `text/${card.id}`);
    store.getState().undo();
    expect(store.getState().state.card[card.id]!.text).toBe(card.text);
  });

  it('fetches what others have written when the numbers do not follow each other', async () => {
    const { store, wire, card, doc } = opened();
    const theirs = addCard(stateOf(doc), card.step, card.lane, { text: 'deres' });
    wire.take(theirs.ops);
    store.getState().apply([set('card', card.id, 'text', 'min')], 'text');
    await settled();
    expect(store.getState().state.card[theirs.id]!.text).toBe('deres');
    expect(store.getState().state.card[card.id]!.text).toBe('min');
  });

  it('takes in what others have written when it looks, and keeps what can be undone', async () => {
    const { store, wire, card, doc } = opened();
    const theirs = addCard(stateOf(doc), card.step, card.lane, { text: 'deres' });
    store.getState().apply([set('card', card.id, 'text', 'min')], 'text');
    await settled();
    wire.take(theirs.ops);
    await store.getState().look();
    expect(store.getState().state.card[theirs.id]!.text).toBe('deres');
    expect(store.getState().seq).toBe(wire.doc.seq);
    store.getState().undo();
    await settled();
    expect(store.getState().state.card[card.id]!.text).toBe(card.text);
    expect(store.getState().state.card[theirs.id]!.text).toBe('deres');
  });

  it('loses nothing that is written while it looks', async () => {
    const { store, wire, card, doc } = opened();
    wire.take(addCard(stateOf(doc), card.step, card.lane, { text: 'deres' }).ops);
    const looking = store.getState().look();
    store.getState().apply([set('card', card.id, 'text', 'min')], 'text');
    await looking;
    expect(store.getState().state.card[card.id]!.text).toBe('min');
    await settled();
    expect(store.getState()).toMatchObject({ saving: 'saved', seq: wire.doc.seq });
    expect(wire.doc.cards.find((c) => c.id === card.id)!.text).toBe('min');
  });

  it('draws again only what changed when it fetches', async () => {
    const { store, wire, card, doc } = opened();
    const untouched = doc.cards[5]!.id;
    const before = store.getState().state.card[untouched];
    wire.take([set('card', card.id, 'text', 'deres')]);
    store.getState().apply([set('card', doc.cards[1]!.id, 'text', 'min')], 'text');
    await settled();
    expect(store.getState().state.card[untouched]).toBe(before);
  });
});

describe('an id', () => {
  it('is a UUID of version 7 that sorts by time', () => {
    expect(uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uuid(1_000) < uuid(2_000)).toBe(true);
  });
});

describe('what the server wrote for somebody', () => {
  it('is a gesture that can be undone', async () => {
    const here = server(exampleJourney());
    const store = openJourney(here.doc, here);
    const card = here.doc.cards[0]!;
    const ops: Op[] = [{ t: 'del', e: 'card', id: card.id }];
    const before = store.getState().state;
    here.take(ops);

    await store.getState().taken(before, ops, 'Gjenopprett');
    expect(store.getState().state.card[card.id]).toBeUndefined();
    expect(store.getState().seq).toBe(here.doc.seq);

    expect(store.getState().undo()?.about).toBe('Gjenopprett');
    await settled();
    expect(here.doc.cards.map(({ id }) => id)).toContain(card.id);
  });

  it('can be undone too when the stream told of it before the answer came', async () => {
    const here = server(exampleJourney());
    const store = openJourney(here.doc, here);
    const card = here.doc.cards[0]!;
    const ops: Op[] = [{ t: 'del', e: 'card', id: card.id }];
    const before = store.getState().state;
    here.take(ops);
    await store.getState().anew();
    expect(store.getState().state.card[card.id]).toBeUndefined();

    await store.getState().taken(before, ops, 'Gjenopprett');
    store.getState().undo();
    await settled();
    expect(here.doc.cards.map(({ id }) => id)).toContain(card.id);
  });
});
