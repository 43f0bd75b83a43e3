import { useMemo } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { acts } from '../model/arrows.ts';
import { lanesOf } from '../model/order.ts';
import { isCompared } from '../split/compared.ts';
import { journeyTexts, type Messages } from '../texts.ts';
import { type Actions, useActions } from './actions.ts';
import { type Editor, useEditor } from './context.ts';
import type { MenuItem } from './view.ts';

export type Menus = ReturnType<typeof menusOf>;

/** The menus of cards, cells, steps, phases and lanes; everything the keys and the pointer can do stands here too. */
export function useMenus(): Menus {
  const editor = useEditor();
  const actions = useActions();
  const t = useTexts(journeyTexts);
  return useMemo(() => menusOf(editor, actions, t), [editor, actions, t]);
}

function menusOf(editor: Editor, act: Actions, t: Messages) {
  const { view, store, canWrite } = editor;
  const open = (anchor: HTMLElement, label: string, groups: MenuItem[][]) => {
    if (groups.some((group) => group.length > 0)) view.setState({ menu: { anchor, label, groups } });
  };
  const when = (items: MenuItem[]) => (canWrite ? items : []);
  const state = () => store.getState().state;
  const kindOf = (lane: string) => state().lane[lane]?.kind;
  const leads = (lane: string) => acts(kindOf(lane) ?? 'notes');

  return {
    open,

    card(anchor: HTMLElement, id: string) {
      const card = state().card[id];
      if (!card) return;
      const claim = kindOf(card.lane) === 'experience';
      const moves: MenuItem[] = [
        { label: t.actions.moveTo, run: () => view.setState({ moving: id }) },
        { label: t.actions.moveLeft, keys: 'Alt ←', run: () => act.nudgeCard(id, -1, 0) },
        { label: t.actions.moveRight, keys: 'Alt →', run: () => act.nudgeCard(id, 1, 0) },
        { label: t.actions.moveUp, keys: 'Alt ↑', run: () => act.nudgeCard(id, 0, -1) },
        { label: t.actions.moveDown, keys: 'Alt ↓', run: () => act.nudgeCard(id, 0, 1) },
      ];
      const copies: MenuItem[] = claim ? [] : [{ label: t.actions.duplicate, run: () => act.duplicateCard(id) }];
      open(anchor, t.grid.menu({ name: card.text || t.grid.card }), [
        [
          {
            label: canWrite ? t.actions.edit : t.actions.open,
            keys: 'Enter',
            run: () => act.select({ e: 'card', id }),
          },
          ...when(copies),
          ...when(leads(card.lane) ? [{ label: t.arrows.draw, keys: 'P', run: () => act.startArrow(id) }] : []),
          { label: t.actions.comment, run: () => act.openComments(card.step, card.lane) },
        ],
        when(claim ? moves.slice(0, 3) : moves),
        when([{ label: t.actions.remove, keys: 'Delete', danger: true, run: () => act.removeCard(id) }]),
      ]);
    },

    cell(anchor: HTMLElement, step: string, lane: string) {
      const name = t.grid.cell({ step: state().step[step]?.name ?? '', lane: state().lane[lane]?.label ?? '' });
      open(anchor, t.grid.menu({ name }), [
        when([{ label: t.actions.addCard, keys: 'N', run: () => act.draft(step, lane) }]),
        [{ label: t.actions.comment, run: () => act.openComments(step, lane) }],
      ]);
    },

    step(anchor: HTMLElement, id: string) {
      open(anchor, t.grid.menu({ name: state().step[id]?.name ?? '' }), [
        [
          {
            label: canWrite ? t.actions.rename : t.actions.open,
            keys: 'Enter',
            run: () => act.select({ e: 'step', id }),
          },
        ],
        when([
          { label: t.actions.stepBefore, run: () => act.addStep(id, 0) },
          { label: t.actions.stepAfter, run: () => act.addStep(id, 1) },
          { label: t.actions.duplicate, run: () => act.duplicateStep(id) },
          { label: t.copying.open, run: () => view.setState({ copying: { e: 'step', id } }) },
          { label: t.actions.startPhase, run: () => act.startPhase(id) },
        ]),
        when(state().head.derivedFrom ? [{ label: t.target.merge, run: () => act.mergeStep(id) }] : []),
        when([
          { label: t.actions.moveLeft, keys: 'Alt ←', run: () => act.nudgeStep(id, -1) },
          { label: t.actions.moveRight, keys: 'Alt →', run: () => act.nudgeStep(id, 1) },
        ]),
        when([{ label: t.actions.remove, danger: true, run: () => act.removeStep(id) }]),
      ]);
    },

    phase(anchor: HTMLElement, id: string) {
      open(anchor, t.grid.menu({ name: state().phase[id]?.name ?? '' }), [
        [
          {
            label: canWrite ? t.actions.rename : t.actions.open,
            keys: 'Enter',
            run: () => act.select({ e: 'phase', id }),
          },
        ],
        when([
          { label: t.actions.phaseBefore, run: () => act.addPhase(id, 0) },
          { label: t.actions.phaseAfter, run: () => act.addPhase(id, 1) },
          { label: t.actions.duplicate, run: () => act.duplicatePhase(id) },
        ]),
        when(
          Object.keys(state().phase).length > 1 && !isCompared(state().head)
            ? [{ label: t.split.from, run: () => view.setState({ dividing: id }) }]
            : [],
        ),
        when([
          { label: t.actions.moveLeft, keys: 'Alt ←', run: () => act.nudgePhase(id, -1) },
          { label: t.actions.moveRight, keys: 'Alt →', run: () => act.nudgePhase(id, 1) },
        ]),
        when([{ label: t.actions.remove, danger: true, run: () => act.removePhase(id) }]),
      ]);
    },

    lane(anchor: HTMLElement, id: string) {
      const index = lanesOf(state()).findIndex((lane) => lane.id === id);
      const copies: MenuItem[] =
        kindOf(id) === 'experience'
          ? []
          : [
              { label: t.actions.duplicate, run: () => act.duplicateLane(id) },
              { label: t.copying.open, run: () => view.setState({ copying: { e: 'lane', id } }) },
            ];
      open(anchor, t.grid.menu({ name: state().lane[id]?.label ?? '' }), [
        [
          {
            label: canWrite ? t.actions.rename : t.actions.open,
            keys: 'Enter',
            run: () => act.select({ e: 'lane', id }),
          },
        ],
        when([
          { label: t.actions.laneAbove, run: () => act.addLane('own', index) },
          { label: t.actions.laneBelow, run: () => act.addLane('own', index + 1) },
          ...copies,
        ]),
        when([
          { label: t.actions.moveUp, keys: 'Alt ↑', run: () => act.nudgeLane(id, -1) },
          { label: t.actions.moveDown, keys: 'Alt ↓', run: () => act.nudgeLane(id, 1) },
        ]),
        when([{ label: t.actions.remove, danger: true, run: () => act.removeLane(id) }]),
      ]);
    },

    /** The standard lanes that are not there yet, and one of one's own. */
    lanes(anchor: HTMLElement) {
      const here = new Set(lanesOf(state()).map((lane) => lane.kind));
      const missing = editor.vocabulary.laneKinds.filter(({ kind }) => kind !== 'own' && !here.has(kind));
      open(anchor, t.editor.lanes, [
        missing.map(({ kind }) => ({ label: t.lanes[kind].label, run: () => act.addLane(kind) })),
        [{ label: t.lanes.own.label, run: () => act.addLane('own', lanesOf(state()).length) }],
      ]);
    },
  };
}
