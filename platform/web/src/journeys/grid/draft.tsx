import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useActions } from '../editor/actions.ts';
import { useEditor } from '../editor/context.ts';
import { cardName, focusSoon, spotName } from '../editor/view.ts';
import type { Card, LaneKind } from '../model/journey.ts';
import { cellOf, type State } from '../model/operations.ts';
import { journeyTexts } from '../texts.ts';
import { formOf } from './form.ts';

/** A card while it is written. It becomes an operation when it has a text; an empty one was only a thought. */
export function Draft({ step, lane, kind }: { step: string; lane: string; kind: LaneKind }) {
  const { view, store, vocabulary } = useEditor();
  const act = useActions();
  const t = useTexts(journeyTexts);
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const closed = useRef(false);
  useEffect(() => field.current?.focus(), []);

  function close(keep: boolean, focus: boolean): void {
    if (closed.current) return;
    closed.current = true;
    const written = text.trim();
    const { draft, active } = view.getState();
    view.setState({ draft: undefined, active: focus ? { row: lane, col: step } : active });
    if (keep && written) {
      const claim =
        kind === 'experience'
          ? { felt: draft?.felt ?? 0, ...voiceOf(store.getState().state, step, lane, t.someone, view.getState().voice) }
          : {};
      const id = act.addCard(step, lane, { text: written, ...(claim as Partial<Card>) });
      if (focus) focusSoon(cardName(id));
    } else if (focus) focusSoon(spotName({ row: lane, col: step }));
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') close(false, true);
    else if (event.key === 'Enter' && !event.shiftKey) close(true, true);
    else return;
    event.preventDefault();
  }

  return (
    <textarea
      ref={field}
      className="je-card je-draft"
      data-form={formOf(kind)}
      rows={2}
      maxLength={vocabulary.limits.text}
      value={text}
      aria-label={kind === 'experience' ? t.inspector.feeling : t.grid.addShort}
      placeholder={kind === 'experience' ? t.inspector.feeling : undefined}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => close(true, false)}
    />
  );
}

/** Whose claim a new one is: of the voice that is shown alone, where there is one. */
export function voiceOf(
  state: State,
  step: string,
  lane: string,
  someone: string,
  alone: string | undefined,
): Pick<Card, 'whose' | 'persona'> {
  const whose = newVoice(state, step, lane, someone, alone?.startsWith(':') ? alone.slice(1) : undefined);
  return alone && !alone.startsWith(':') ? { whose, persona: alone } : { whose };
}

/** Whose claim a new one is: the wanted voice, or the first voice of the journey that has not said anything about this step. */
function newVoice(state: State, step: string, lane: string, someone: string, wanted = ''): string {
  const taken = new Set(cellOf(state, step, lane).map((id) => state.card[id]?.whose ?? ''));
  const heard = Object.values(state.card).flatMap((card) => (card.lane === lane && card.whose ? [card.whose] : []));
  const free = [...new Set([...(wanted ? [wanted] : []), ...heard, state.head.perspective ?? someone, someone])].find(
    (whose) => !taken.has(whose),
  );
  return free ?? `${someone} ${taken.size + 1}`;
}
