import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Block, Note } from '../research.ts';
import { researchTexts } from '../texts.ts';
import { between, step, toEdge } from './choice.ts';
import { MarkToolbar } from './mark-toolbar.tsx';
import { segmentsOf } from './segments.ts';
import { type Drawn, drawn } from './selected.ts';
import { tagColour } from './tag-colour.ts';
import type { Marking } from './use-marking.ts';
import './note-text.css';

type NoteTextProps = {
  note: Note;
  /** Its words, which not everybody sees. */
  blocks: Block[];
  marking: Marking;
  writes: boolean;
  /** The highlight that is looked at, here and in the list beside. */
  shown: string | undefined;
  onShow: (highlight: string) => void;
  /** The paragraph that a search led to. */
  start?: number;
};

/** The note's text, paragraph under paragraph, to be marked with the mouse or the keys. */
export function NoteText({ note, blocks, marking, writes, shown, onShow, start = 0 }: NoteTextProps) {
  const t = useTexts(researchTexts).notes;
  const area = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(start);
  const [clipped, setClipped] = useState(false);
  const { choice, choose } = marking;
  const take = (found: Drawn | undefined) => {
    if (!found) return;
    setClipped(found.clipped);
    setCurrent(found.block);
    choose(between(found.block, blocks[found.block]?.text ?? '', found.start, found.end));
  };
  useTouchSelection(area, take, writes);
  const onPointerUp = ({ pointerType, target }: PointerEvent) => {
    if (!writes || pointerType !== 'mouse' || !area.current || inToolbar(target)) return;
    const found = drawn(area.current);
    take(found);
    // From here on the choice is drawn by us; the browser's own would go with the next drawing anyway.
    if (found) getSelection()?.removeAllRanges();
  };
  const goTo = (block: number) => {
    if (block < 0 || block >= blocks.length) return;
    setCurrent(block);
    area.current?.querySelector<HTMLElement>(`[data-block="${block}"]`)?.focus();
  };
  const said = choice && blocks[choice.block]?.text.slice(choice.start, choice.end);
  return (
    <div
      ref={area}
      className="note-text"
      onPointerDown={({ target }) => {
        if (inToolbar(target)) return;
        choose(undefined);
        setClipped(false);
      }}
      onPointerUp={onPointerUp}
    >
      {blocks.map((block, index) => (
        <Paragraph
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place, and the text does not change while it is shown
          key={index}
          {...{ note, marking, writes, shown, onShow, block, index }}
          current={index === current}
          onCurrent={() => setCurrent(index)}
          onGo={goTo}
        />
      ))}
      <p className="mv-visually-hidden" role="status">
        {said && t.chosen({ quote: said })}
      </p>
      {clipped && choice && (
        <p className="note-hint" role="status">
          {t.clipped}
        </p>
      )}
    </div>
  );
}

/** The toolbar, and the window it opens, lie within the text but are no part of it. */
function inToolbar(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.mark-toolbar, dialog') !== null;
}

/** On a touch screen the person moves the handles of the selection; what is chosen follows when they rest. */
function useTouchSelection(
  area: { current: HTMLElement | null },
  take: (found: Drawn | undefined) => void,
  writes: boolean,
) {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    if (!writes || !matchMedia('(pointer: coarse)').matches) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = () => {
      clearTimeout(timer);
      timer = setTimeout(() => area.current && latest.current(drawn(area.current)), 350);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [area, writes]);
}

type ParagraphProps = Omit<NoteTextProps, 'start' | 'blocks'> & {
  block: Block;
  index: number;
  /** Exactly one paragraph is a stop for the Tab key. */
  current: boolean;
  onCurrent: () => void;
  onGo: (block: number) => void;
};

function Paragraph(props: ParagraphProps) {
  const { note, marking, writes, block, index, current, onCurrent, onGo } = props;
  const t = useTexts(researchTexts).notes;
  const wrapper = useRef<HTMLDivElement>(null);
  const { choice, choose, last, mark, tags } = marking;
  const mine = choice?.block === index ? choice : undefined;
  const from = mine ?? (last?.block === index ? last : undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const way = { ArrowRight: 1, ArrowLeft: -1, End: 1, Home: -1 }[event.key] as 1 | -1 | undefined;
    const digit = /^\d$/.test(event.key) ? Number(event.key) : undefined;
    if (way && event.key.startsWith('Arrow')) choose(step(from, index, block.text, way, event.shiftKey));
    else if (way && event.shiftKey) choose(toEdge(from, index, block.text, way));
    else if (event.key === 'ArrowDown') onGo(index + 1);
    else if (event.key === 'ArrowUp') onGo(index - 1);
    else if (event.key === 'Escape' && mine) choose(undefined);
    else if (event.key === 'Enter' && mine)
      wrapper.current?.querySelector<HTMLElement>('.mark-toolbar button')?.focus();
    else if (mine && digit === 0) mark();
    else if (mine && digit !== undefined && tags[digit - 1]) mark(tags[digit - 1]?.id);
    else return;
    event.preventDefault();
  };
  const speaker = block.speaker ?? t.speakerNobody;
  // Where one participant is told of, whoever else speaks stands in the background.
  const asks = note.pseudonym !== undefined && block.speaker !== undefined && block.speaker !== note.pseudonym;
  return (
    <div ref={wrapper} className="note-block" data-asks={asks || undefined}>
      <div className="note-speaker" aria-hidden={writes}>
        {block.speaker}
      </div>
      <div className="note-said">
        {writes ? (
          <div
            className="note-words"
            data-block={index}
            role="textbox"
            aria-readonly
            aria-multiline
            aria-label={t.paragraph({ n: index + 1, speaker })}
            aria-describedby="note-keys"
            tabIndex={current ? 0 : -1}
            onFocus={onCurrent}
            onKeyDown={onKeyDown}
          >
            <Pieces {...props} />
          </div>
        ) : (
          <div className="note-words" data-block={index}>
            <Pieces {...props} />
          </div>
        )}
        {mine && writes && (
          <MarkToolbar
            marking={marking}
            onLeave={() => wrapper.current?.querySelector<HTMLElement>('[data-block]')?.focus()}
            key={`${mine.start} ${mine.end} ${note.version}`}
          />
        )}
      </div>
    </div>
  );
}

function Pieces({ note, marking: { choice, tags }, block, index, shown, onShow }: ParagraphProps) {
  const marks = note.highlights.filter((one) => one.linked && one.block === index);
  const mine = choice?.block === index ? choice : undefined;
  return segmentsOf(block.text, marks, mine).map(({ start, text, marks: over, chosen }) => {
    const top = marks.find(({ id }) => id === over.at(-1));
    if (!top) {
      return (
        <span key={start} data-seg data-chosen={chosen || undefined}>
          {text}
        </span>
      );
    }
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the text has the same for the keys
      <mark
        key={start}
        data-seg
        data-chosen={chosen || undefined}
        data-many={over.length > 1 || undefined}
        data-shown={(shown && over.includes(shown)) || undefined}
        data-highlight={over.join(' ')}
        data-color={tagColour(tags.findIndex(({ id }) => id === top.tags[0]))}
        onClick={() => onShow(top.id)}
      >
        {text}
      </mark>
    );
  });
}
