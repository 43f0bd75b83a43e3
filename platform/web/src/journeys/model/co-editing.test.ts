import { describe, expect, it } from 'vitest';
import { Clock, Network, Server } from '../testing/co-editing.ts';
import { exampleJourney } from '../testing/example.ts';
import { randomly } from '../testing/random.ts';
import type { Heard } from './confirmed.ts';
import { addCard, addStep, del, moveCard, set } from './gestures.ts';
import type { Op, State } from './operations.ts';
import { lanesOf, phasesOf, stepsOf } from './order.ts';
import { type JourneyStoreApi, openJourney } from './store.ts';

const CLIENTS = 5;
const GESTURES = 24;

/** Some people at work in one journey over a bad network, until it is good again and everything has arrived. */
async function coEdited(seed: number) {
  const chance = randomly(seed);
  const clock = new Clock();
  const doc = exampleJourney();
  const server = new Server(doc);
  const networks = Array.from({ length: CLIENTS }, (_, i) => new Network(`Klient ${i}`, server, clock, chance));
  const stores = networks.map((network) => {
    const store = openJourney(doc, network);
    network.store = store;
    store.getState().listening(true);
    return store;
  });
  let told = 0;
  const tell = () => {
    for (; told < server.log.length; told++) for (const network of networks) network.deliver(server.log[told]!);
  };
  stores.forEach((store, i) => {
    for (let n = 0; n < GESTURES; n++)
      clock.after(chance.upTo(8_000), () => {
        gesture(store, chance);
        tell();
      });
    for (let n = 0; n < 3; n++) {
      const at = chance.upTo(8_000);
      clock.after(at, () => networks[i]!.cut());
      clock.after(at + chance.upTo(2_500), () => networks[i]!.mend());
    }
  });
  for (let at = 0; at < 30_000; at += 50) clock.after(at, tell);
  clock.after(20_000, () => {
    for (const network of networks) {
      network.perfect = true;
      network.mend();
      network.store?.getState().retry();
    }
  });
  await clock.run();
  return { server, stores };
}

function gesture(store: JourneyStoreApi, { upTo, one }: ReturnType<typeof randomly>): void {
  const { state, apply, undo, redo } = store.getState();
  const steps = stepsOf(state);
  const cards = Object.keys(state.card);
  const step = steps.length > 0 ? one(steps).id : undefined;
  const lane = one(lanesOf(state).filter(({ kind }) => kind !== 'experience')).id;
  const card = cards.length > 0 ? one(cards) : undefined;
  const what = upTo(10);
  const ops = (): Op[] => {
    if (what < 3 && step) return addCard(state, step, lane, { text: `Kort ${upTo(1_000)}` }).ops;
    if (what < 6 && card) return [set('card', card, 'text', `Tekst ${upTo(1_000)}`)];
    if (what === 6 && card && step) return moveCard(state, card, { step, lane, index: 0 }, []);
    if (what === 7 && card) return del('card', card);
    if (what === 8) return addStep(state, phasesOf(state)[0]!.id, upTo(steps.length + 1), 'Nytt').ops;
    return step && upTo(4) === 0 ? del('step', step) : [];
  };
  if (upTo(5) === 0) undo();
  else if (upTo(12) === 0) redo();
  else apply(ops(), 'noe');
}

/** Without how the maps were filled. */
function picture(state: State): unknown {
  return JSON.parse(
    JSON.stringify(state, (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
    ),
  );
}

describe('people who write in one journey at once', () => {
  it('all end with what the server has, whatever the network did meanwhile', async () => {
    let messages = 0;
    let duplicates = 0;
    for (let seed = 1; seed <= 30; seed++) {
      const { server, stores } = await coEdited(seed);
      messages += server.log.length;
      duplicates += server.duplicates;
      for (const store of stores) {
        expect(picture(store.getState().state), `seed ${seed}`).toEqual(picture(server.state));
        expect(store.getState(), `seed ${seed}`).toMatchObject({ seq: server.seq, saving: 'saved' });
      }
    }
    expect(messages).toBeGreaterThan(1_000);
    expect(duplicates).toBeGreaterThan(100);
  }, 60_000);
});

/** One client, and another whose messages arrive when the test says so. */
function twoOf() {
  const doc = exampleJourney();
  const server = new Server(doc);
  const clock = new Clock();
  const network = new Network('Jeg', server, clock, randomly(1));
  network.perfect = true;
  const store = openJourney(doc, network);
  network.store = store;
  store.getState().listening(true);
  let n = 0;
  const theirs = (...ops: Op[]): Heard => {
    server.take({ mid: `deres-${n++}`, base: 0, ops }, 'Jonas Berg');
    return server.log.at(-1)!;
  };
  return { doc, server, clock, store, theirs, card: doc.cards[0]! };
}

describe('a message from somebody else', () => {
  it('is seen at once, tells who wrote, and does not touch what is on its way from here', () => {
    const { store, theirs, card } = twoOf();
    store.getState().apply([set('card', card.id, 'unit', 'Min')], 'unit');
    store.getState().hear(theirs(set('card', card.id, 'text', 'Deres')));
    expect(store.getState().state.card[card.id]).toMatchObject({ text: 'Deres', unit: 'Min' });
    expect(store.getState().byOther).toEqual({ seq: 8, who: 'Jonas Berg' });
  });

  it('waits for the one before it', () => {
    const { store, theirs, card } = twoOf();
    const first = theirs(set('card', card.id, 'text', 'Først'));
    const second = theirs(set('card', card.id, 'text', 'Så'));
    store.getState().hear(second);
    expect(store.getState().state.card[card.id]!.text).toBe(card.text);
    store.getState().hear(first);
    store.getState().hear(first);
    expect(store.getState().state.card[card.id]!.text).toBe('Så');
    expect(store.getState().seq).toBe(9);
  });

  it('that never comes is fetched', async () => {
    const { store, theirs, card, clock, server } = twoOf();
    theirs(set('card', card.id, 'text', 'Borte'));
    store.getState().hear(theirs(set('card', card.id, 'unit', 'Her')));
    await clock.run();
    expect(store.getState().state.card[card.id]).toMatchObject({ text: 'Borte', unit: 'Her' });
    expect(store.getState().seq).toBe(server.seq);
  });

  it('brings my own back, and then it is not sent again', async () => {
    const { store, server, card, clock } = twoOf();
    store.getState().apply([set('card', card.id, 'text', 'Mitt')], 'text');
    await Promise.resolve();
    clock.after(500, () => store.getState().hear(server.log[0]!));
    await clock.run();
    expect(server.log).toHaveLength(1);
    expect(store.getState()).toMatchObject({ saving: 'saved', seq: 8 });
    expect(store.getState().state.card[card.id]!.text).toBe('Mitt');
  });

  it('of a comment carries its author and its time', () => {
    const { store, theirs, card } = twoOf();
    const heard = theirs({ t: 'add', e: 'comment', id: 'k', v: { step: card.step, lane: card.lane, text: 'Hm?' } });
    store.getState().hear(heard);
    expect(store.getState().state.comment.k).toMatchObject({ author: 'Jonas Berg', at: heard.at, text: 'Hm?' });
  });
});

describe('undo among others', () => {
  it('leaves a text that somebody else has written since', () => {
    const { store, theirs, card } = twoOf();
    store.getState().apply([set('card', card.id, 'text', 'Mitt')], 'text');
    const mine = store.getState().undos.at(-1)!;
    store.getState().hear({ ...theirs(set('card', card.id, 'unit', 'x')), mid: mine.mid });
    store.getState().hear(theirs(set('card', card.id, 'text', 'Deres')));
    expect(store.getState().undo()?.kept).toBe('all');
    expect(store.getState().state.card[card.id]!.text).toBe('Deres');
  });

  it('leaves a step in which somebody else has put a card, and takes the rest back', () => {
    const { store, theirs, doc } = twoOf();
    const { state, apply } = store.getState();
    const step = addStep(state, doc.phases[0]!.id, 0, 'Mitt steg');
    apply([...step.ops, set('journey', doc.id, 'title', 'Min tittel')], 'step');
    const mine = store.getState().undos.at(-1)!;
    const echo = theirs(...step.ops, set('journey', doc.id, 'title', 'Min tittel'));
    store.getState().hear({ ...echo, mid: mine.mid });
    store.getState().hear(theirs(...addCard(store.getState().state, step.id, doc.lanes[0]!.id, { text: 'Deres' }).ops));
    expect(store.getState().undo()?.kept).toBe('some');
    expect(store.getState().state.step[step.id]).toBeDefined();
    expect(store.getState().state.head.title).toBe(doc.title);
  });

  it('brings nothing back into a step that somebody else has deleted', () => {
    const { store, theirs, card } = twoOf();
    store.getState().apply(del('card', card.id), 'card');
    store.getState().hear({ ...theirs(...del('card', card.id)), mid: store.getState().undos.at(-1)!.mid });
    store.getState().hear(theirs(...del('step', card.step)));
    expect(store.getState().undo()?.kept).toBe('all');
    expect(store.getState().state.card[card.id]).toBeUndefined();
  });
});
