/** A piece of a paragraph over which the same marks lie. */
export type Segment = { start: number; text: string; marks: string[]; chosen: boolean };
type Span = { start: number; end: number };

/** Cuts a paragraph wherever a mark or the choice begins or ends; marks that overlap need nothing more. */
export function segmentsOf(text: string, marks: readonly (Span & { id: string })[], choice?: Span): Segment[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of choice ? [...marks, choice] : marks) {
    cuts.add(clamp(start, text));
    cuts.add(clamp(end, text));
  }
  const points = [...cuts].toSorted((a, b) => a - b);
  const over = (span: Span, start: number, end: number) => span.start <= start && span.end >= end;
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? 0;
    return {
      start,
      text: text.slice(start, end),
      marks: marks.filter((mark) => over(mark, start, end)).map(({ id }) => id),
      chosen: choice !== undefined && over(choice, start, end),
    };
  });
}

function clamp(offset: number, text: string): number {
  return Math.min(Math.max(offset, 0), text.length);
}
