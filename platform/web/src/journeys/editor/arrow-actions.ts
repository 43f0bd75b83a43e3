import * as arrows from '../model/arrows.ts';
import type { Arrow, ArrowKind, Card } from '../model/journey.ts';
import type { Op } from '../model/operations.ts';
import type { Messages } from '../texts.ts';
import type { Editor } from './context.ts';
import { cardName } from './view.ts';

type Apply = (ops: Op[], about: string) => boolean;
type Remove = (e: 'arrow', id: string, what: string, next: string) => void;

/** What a person does with arrows, from a key, a menu, the panel or the pointer. */
export function arrowActionsOf(editor: Editor, t: Messages, apply: Apply, remove: Remove) {
  const { store, view, vocabulary, canWrite, say } = editor;
  const state = () => store.getState().state;
  const zoneOf = (card: Card) => {
    const kind = state().lane[card.lane]?.kind;
    return vocabulary.laneKinds.find((each) => each.kind === kind)?.zone ?? 'none';
  };
  return {
    /** Opens the dialog that asks where it leads. */
    startArrow: (from: string) => {
      if (canWrite && state().card[from]) view.setState({ leading: from });
    },

    /** An arrow from a card to another; of the likeliest kind, unless somebody has said which. */
    drawArrow: (from: string, to: string, kind?: ArrowKind, label?: string) => {
      const [a, b] = [state().card[from], state().card[to]];
      if (!a || !b) return false;
      const ops = arrows.draw(state(), from, to, kind ?? arrows.likely(a, b, zoneOf), label);
      const id = ops[0]?.id;
      if (!id || !apply(ops, t.about.arrow)) {
        say(t.refusals['arrow-taken']);
        return false;
      }
      say(t.arrows.drawn({ to: b.text }));
      // It is lit, and the panel shows it where one is open.
      view.setState({ selected: { e: 'arrow', id } });
      return true;
    },

    removeArrow: ({ id, from }: Arrow) => remove('arrow', id, t.about.arrow, cardName(from)),
  };
}
