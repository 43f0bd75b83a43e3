import type { Passage } from '../research.ts';

/** What a person has chosen in a note; `anchor` is the end that stays when it is extended. */
export type Choice = Passage & { anchor: number };

type Word = { start: number; end: number };

const words = new Intl.Segmenter('nb', { granularity: 'word' });

/** The words of a text, without what is between them. */
export function wordsOf(text: string): Word[] {
  return [...words.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** What is chosen after an arrow key: the next or former word, or one more or fewer when extending. */
export function step(choice: Choice | undefined, block: number, text: string, way: 1 | -1, extend: boolean) {
  const all = wordsOf(text);
  const here = choice?.block === block ? choice : undefined;
  if (!here) return choose(block, way > 0 ? all[0] : all.at(-1));
  const moving = movingEnd(here);
  if (!extend) {
    const edge = way > 0 ? here.end : here.start;
    return (
      choose(block, way > 0 ? all.find(({ start }) => start >= edge) : all.findLast(({ end }) => end <= edge)) ?? here
    );
  }
  // At the anchor's word the moving end jumps to the other side of it.
  const fixed = all.find(
    ({ start, end }) => (here.anchor === start || here.anchor === end) && start >= here.start && end <= here.end,
  );
  const next = way > 0 ? all.find(({ end }) => end > moving)?.end : all.findLast(({ start }) => start < moving)?.start;
  if (next === undefined) return here;
  if (here.anchor === here.start && way < 0) {
    const shorter = all.findLast(({ end }) => end < here.end && end > here.start);
    if (shorter) return { ...here, end: shorter.end };
    const former = all.findLast(({ end }) => end <= here.start);
    return former && fixed ? { block, start: former.start, end: fixed.end, anchor: fixed.end } : here;
  }
  if (here.anchor === here.end && way > 0) {
    const shorter = all.find(({ start }) => start > here.start && start < here.end);
    if (shorter) return { ...here, start: shorter.start };
    const following = all.find(({ start }) => start >= here.end);
    return following && fixed ? { block, start: fixed.start, end: following.end, anchor: fixed.start } : here;
  }
  return way > 0 ? { ...here, end: next } : { ...here, start: next };
}

/** From where one stands to the end or the beginning of the paragraph; all of it when nothing is chosen there. */
export function toEdge(choice: Choice | undefined, block: number, text: string, way: 1 | -1): Choice | undefined {
  const all = wordsOf(text);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return undefined;
  const here = choice?.block === block ? choice : undefined;
  if (way > 0)
    return { block, start: here?.start ?? first.start, end: text.length, anchor: here?.start ?? first.start };
  return { block, start: 0, end: here?.end ?? last.end, anchor: here?.end ?? last.end };
}

/** The passage between two places of a paragraph, without blanks at its ends; nothing when it is blank. */
export function between(block: number, text: string, one: number, other: number): Choice | undefined {
  let [start, end] = one < other ? [one, other] : [other, one];
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { block, start, end, anchor: start } : undefined;
}

function choose(block: number, word: Word | undefined): Choice | undefined {
  return word && { block, ...word, anchor: word.start };
}

function movingEnd({ start, end, anchor }: Choice): number {
  return anchor === start ? end : start;
}
