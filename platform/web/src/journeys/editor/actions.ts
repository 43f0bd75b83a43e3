import { useMemo } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useToast } from '../../ui/toast.tsx';
import * as g from '../model/gestures.ts';
import type { Card, LaneKind } from '../model/journey.ts';
import * as links from '../model/links.ts';
import { cellOf, type LinkKind, type Op } from '../model/operations.ts';
import { lanesOf, phasesOf, stepsIn, stepsOf } from '../model/order.ts';
import { journeyTexts, type Messages } from '../texts.ts';
import { arrowActionsOf } from './arrow-actions.ts';
import { type Editor, type Picked, useEditor } from './context.ts';
import { cardName, focusIfLost, focusSoon, LABEL, PHASES, type Selected, STEPS, spotName } from './view.ts';

type Tell = ReturnType<typeof useToast>;
export type Actions = ReturnType<typeof actionsOf>;

/** Everything a person can do in the editor, the same from a key, a menu, a button and the pointer. */
export function useActions(): Actions {
  const editor = useEditor();
  const t = useTexts(journeyTexts);
  const tell = useToast();
  return useMemo(() => actionsOf(editor, t, tell), [editor, t, tell]);
}

function actionsOf(editor: Editor, t: Messages, tell: Tell) {
  const { store, view, say, canWrite, vocabulary } = editor;
  const state = () => store.getState().state;
  const about = t.about;

  function apply(ops: Op[], what: string, key?: string): boolean {
    if (!canWrite || ops.length === 0) return false;
    store.getState().apply(ops, what, key);
    return true;
  }

  /** Deletes, tells so with a way back, and leaves the focus beside what went away. */
  function remove(e: Selected['e'], id: string, what: string, next: string): void {
    if (!apply(g.del(e, id), what)) return;
    if (view.getState().selected?.id === id) view.setState({ selected: undefined, panel: undefined });
    tell({ text: t.says.deleted({ what }), undo: () => turn('undo') });
    focusSoon(next);
  }

  /** What one has just made is shown, also where only some of the rows are. */
  function seeToo(lane: string): void {
    const { lanes } = view.getState();
    if (lanes) view.setState({ lanes: [...lanes, lane] });
  }

  /** What an undone gesture was about, to put the focus on it. */
  function nameOf(ops: readonly Op[]): string {
    for (const { e, id } of ops) {
      if (e === 'card' && state().card[id]) return cardName(id);
      if (e === 'step' && state().step[id]) return spotName({ row: STEPS, col: id });
      if (e === 'lane' && state().lane[id]) return spotName({ row: id, col: LABEL });
    }
    return spotName(view.getState().active);
  }

  function moveCard(id: string, step: string, lane: string, index?: number): void {
    if (!apply(g.moveCard(state(), id, { step, lane, index }, vocabulary.laneKinds), about.cardMoved)) return;
    const ids = cellOf(state(), step, lane);
    say(t.says.movedTo({ step: state().step[step]?.name ?? '', n: ids.indexOf(id) + 1, of: ids.length }));
    view.setState({ active: { row: lane, col: step } });
    focusSoon(cardName(id));
  }

  function turn(way: 'undo' | 'redo'): void {
    const gesture = store.getState()[way]();
    if (!gesture) return;
    if (gesture.kept) tell({ text: gesture.kept === 'all' ? t.live.keptAll : t.live.keptSome });
    if (gesture.kept === 'all') return;
    say(way === 'undo' ? t.editor.undone({ what: gesture.about }) : t.editor.redone({ what: gesture.about }));
    // A card that changes place is drawn anew, and the focus would be lost with the old one.
    focusIfLost(nameOf(gesture.ops));
  }

  return {
    ...arrowActionsOf(editor, t, apply, remove),
    turn,
    set: (e: Op['e'], id: string, k: string, v: unknown, key?: string) =>
      apply([g.set(e, id, k, v)], e === 'card' ? aboutField(k) : about[e], key),

    select: inspect,

    /** Opens a place to write in; the card is made when it has a text. */
    draft: (step: string, lane: string, felt?: number) => {
      if (canWrite) view.setState({ draft: { step, lane, ...(felt === undefined ? {} : { felt }) } });
    },

    addCard: (step: string, lane: string, fields: Partial<Card>) => {
      const made = g.addCard(state(), step, lane, fields);
      if (apply(made.ops, about.card)) say(t.says.added);
      return made.id;
    },

    duplicateCard: (id: string) => {
      const made = g.duplicateCard(state(), id);
      if (apply(made.ops, about.cardCopied)) focusSoon(cardName(made.id));
    },

    moveCard,

    /** Alt and the arrows: up and down in the cell, left and right to the neighbouring step. */
    nudgeCard: (id: string, dx: -1 | 0 | 1, dy: -1 | 0 | 1) => {
      const card = state().card[id];
      if (!card) return;
      const ids = cellOf(state(), card.step, card.lane);
      const to = ids.indexOf(id) + dy;
      const beside = dx === 0 ? undefined : g.neighbour(state(), card.step, dx);
      if (beside) moveCard(id, beside.id, card.lane);
      else if (dy !== 0 && to >= 0 && to < ids.length) moveCard(id, card.step, card.lane, to);
      else say(t.says.edge);
    },

    removeCard: (id: string) => {
      const card = state().card[id];
      if (!card) return;
      const ids = cellOf(state(), card.step, card.lane);
      const beside = ids[ids.indexOf(id) + 1] ?? ids[ids.indexOf(id) - 1];
      const next = beside ? cardName(beside) : spotName({ row: card.lane, col: card.step });
      remove('card', id, card.text || about.card, next);
    },

    /** A finding on a card, a need on a step or an opportunity, a pain point on an opportunity; and away with it again. */
    attach: (card: string, { text, insight, highlight }: Picked) => {
      const which = insight ? { insight } : { highlight };
      // How well it stands, research says in a moment.
      const basis = { ...which, text, stance: 'for', level: 'assumed' } as const;
      if (apply(links.attach(card, basis), about.evidence)) say(t.says.added);
    },

    /** What the card says still holds: said by who is here, now. */
    confirm: (card: Card) => {
      if (apply(links.confirm(card), about.confirmation)) say(t.knowledge.confirmedNow);
    },

    need: (of: 'need-met' | 'need-answered', id: string, need: string) => {
      if (apply(of === 'need-met' ? links.meet(id, need) : links.answerNeed(id, need), about[of])) say(t.says.added);
    },

    answer: (card: string, pain: string) => {
      if (apply(links.answerPain(card, pain), about['pain-answered'])) say(t.says.added);
    },

    unlink: (e: LinkKind, id: string) => {
      if (!apply(g.del(e, id), about[e])) return;
      tell({ text: t.says.deleted({ what: about[e] }), undo: () => turn('undo') });
      focusSoon('inspector');
    },

    /** From a pain point to an opportunity that answers it; its text is there to be written over. */
    addOpportunity: (pain: string) => {
      const card = state().card[pain];
      if (!card) return;
      const standard = vocabulary.laneKinds.map((k) => k.kind);
      const lane = { label: t.lanes.opportunities.label, standard };
      const made = links.opportunityFor(state(), card, t.opportunity.first, lane);
      if (apply(made.ops, about.card)) name({ e: 'card', id: made.id });
    },

    /** In a new journey: this step and the next become one. */
    mergeStep: (id: string) => {
      const next = g.neighbour(state(), id, 1);
      if (!next) return say(t.says.edge);
      if (!apply(links.mergeSteps(state(), id, next.id), t.target.merged)) return;
      tell({ text: t.target.mergedSteps, undo: () => turn('undo') });
      focusSoon(spotName({ row: STEPS, col: id }));
    },

    addStep: (beside: string | undefined, offset: 0 | 1) => {
      const step = beside ? state().step[beside] : undefined;
      const phase = step?.phase ?? phasesOf(state()).at(-1)?.id;
      const inside = phase ? stepsIn(state(), phase) : [];
      const index = step ? inside.findIndex((s) => s.id === step.id) + offset : inside.length;
      const made = phase
        ? g.addStep(state(), phase, index, t.actions.newStep)
        : g.addPhaseWithStep(state(), 0, t.actions.newPhase, t.actions.newStep);
      const id = made.ops.at(-1)?.id ?? made.id;
      if (!apply(made.ops, about.step)) return;
      view.setState({ active: { row: STEPS, col: id } });
      name({ e: 'step', id });
    },

    duplicateStep: (id: string) => {
      const made = g.duplicateStep(state(), id, t.actions.copyOf({ name: state().step[id]?.name ?? '' }));
      if (apply(made.ops, about.step)) focusSoon(spotName({ row: STEPS, col: made.id }));
    },

    nudgeStep: (id: string, by: -1 | 1) => {
      if (!apply(g.nudgeStep(state(), id, by), about.stepMoved)) return say(t.says.edge);
      const steps = stepsOf(state());
      say(t.says.movedStep({ n: steps.findIndex((s) => s.id === id) + 1, of: steps.length }));
      focusSoon(spotName({ row: STEPS, col: id }));
    },

    /** Puts a dragged step before or after another one. */
    dropStep: (id: string, target: string, after: boolean) => {
      const other = state().step[target];
      if (!other || id === target) return;
      const inside = stepsIn(state(), other.phase).filter((s) => s.id !== id);
      const index = inside.findIndex((s) => s.id === target) + (after ? 1 : 0);
      if (apply(g.moveStep(state(), id, other.phase, index), about.stepMoved))
        focusSoon(spotName({ row: STEPS, col: id }));
    },

    removeStep: (id: string) => {
      const beside = g.neighbour(state(), id, 1) ?? g.neighbour(state(), id, -1);
      remove('step', id, state().step[id]?.name || about.step, spotName({ row: STEPS, col: beside?.id ?? LABEL }));
    },

    startPhase: (step: string) => {
      const made = g.startPhase(state(), step, t.actions.newPhase);
      if (apply(made.ops, about.phase)) name({ e: 'phase', id: made.id });
    },

    addPhase: (beside: string, offset: 0 | 1) => {
      const index = phasesOf(state()).findIndex((p) => p.id === beside) + offset;
      const made = g.addPhaseWithStep(state(), index, t.actions.newPhase, t.actions.newStep);
      if (apply(made.ops, about.phase)) name({ e: 'phase', id: made.id });
    },

    duplicatePhase: (id: string) => {
      const made = g.duplicatePhase(state(), id, t.actions.copyOf({ name: state().phase[id]?.name ?? '' }));
      apply(made.ops, about.phase);
    },

    nudgePhase: (id: string, by: -1 | 1) => {
      const index = phasesOf(state()).findIndex((p) => p.id === id) + by;
      if (!apply(g.movePhase(state(), id, index), about.phaseMoved)) return say(t.says.edge);
      say(t.says.movedPhase({ n: index + 1, of: phasesOf(state()).length }));
      const first = stepsIn(state(), id)[0];
      if (first) focusSoon(spotName({ row: PHASES, col: first.id }));
    },

    removePhase: (id: string) =>
      remove('phase', id, state().phase[id]?.name || about.phase, spotName({ row: STEPS, col: LABEL })),

    addLane: (kind: LaneKind, index?: number) => {
      const standard = vocabulary.laneKinds.map((k) => k.kind);
      const to = index ?? g.laneIndex(lanesOf(state()), kind, standard);
      const made = g.addLane(state(), kind, t.lanes[kind].label, to);
      if (!apply(made.ops, about.lane)) return;
      seeToo(made.id);
      if (kind === 'own') name({ e: 'lane', id: made.id });
      else focusSoon(spotName({ row: made.id, col: LABEL }));
    },

    duplicateLane: (id: string) => {
      const made = g.duplicateLane(state(), id, t.actions.copyOf({ name: state().lane[id]?.label ?? '' }));
      if (!apply(made.ops, about.lane)) return;
      seeToo(made.id);
      focusSoon(spotName({ row: made.id, col: LABEL }));
    },

    nudgeLane: (id: string, by: -1 | 1) => {
      const index = lanesOf(state()).findIndex((l) => l.id === id) + by;
      if (!apply(g.moveLane(state(), id, index), about.laneMoved)) return say(t.says.edge);
      say(t.says.movedLane({ n: index + 1, of: lanesOf(state()).length }));
      focusSoon(spotName({ row: id, col: LABEL }));
    },

    dropLane: (id: string, target: string, below: boolean) => {
      const others = lanesOf(state()).filter((l) => l.id !== id);
      const index = others.findIndex((l) => l.id === target) + (below ? 1 : 0);
      apply(g.moveLane(state(), id, index), about.laneMoved);
    },

    removeLane: (id: string) =>
      remove('lane', id, state().lane[id]?.label || about.lane, spotName({ row: STEPS, col: LABEL })),

    openComments: (step: string, lane: string) => view.setState({ talk: { step, lane }, panel: 'comments' }),
  };

  function aboutField(k: string): string {
    return k === 'text' ? about.text : k === 'felt' ? about.felt : about.field;
  }

  /** What is new wants a name: its field is there, ready to be written over. */
  function name(selected: Selected): void {
    inspect(selected);
    focusSoon('inspector', true);
  }

  function inspect(selected: Selected): void {
    view.setState({ selected, panel: 'inspector' });
  }
}
