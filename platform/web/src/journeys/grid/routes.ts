import type { Arrow } from '../model/journey.ts';

/** How arrows run between cards: out at a side, along the gutters between columns and rows, where nothing is written, and in at a side. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a card lies: its own box, its column's sides and its row's. */
export interface Place {
  box: Box;
  cell: { left: number; right: number };
  row: { top: number; bottom: number };
}

export interface Point {
  x: number;
  y: number;
}

export interface Route {
  id: string;
  points: Point[];
  /** Where its words may stand without covering any; none when others' stand there. */
  label?: Label;
}

/** Where words begin, right of a line, or end, left of it. */
export interface Label extends Point {
  side: Side;
}

type Ends = Pick<Arrow, 'id' | 'from' | 'to'> & {
  /** It has nothing to say, and takes no room for words. */
  mute?: boolean;
};
type Side = 'left' | 'right';

interface Plan {
  id: string;
  mute: boolean;
  out: Port;
  into: Port;
  /** The gutter it goes down or up first, the row boundary it follows, and the gutter it comes in by; one gutter when they are the same. */
  gutters: [number, number];
  boundary?: number;
}

interface Port {
  card: string;
  side: Side;
  place: Place;
  /** The height of the other end, by which the ports of a side are put in order. */
  other: number;
}

/** Free space beside a boundary: half of the gutter between two columns, and what a row leaves open at its foot. */
const ACROSS = { from: -6, to: 6, step: 4 };
const ALONG = { from: -3, to: 6, step: 3 };
const HEAD = 1;

export function routes(arrows: readonly Ends[], places: ReadonlyMap<string, Place>): Route[] {
  const plans = arrows.flatMap((arrow) => plan(arrow, places) ?? []);
  const heights = ports(plans);
  const spread = {
    first: tracks(plans, (p) => [p.gutters[0], heights(p.out), p.boundary ?? heights(p.into)], ACROSS),
    last: tracks(
      plans,
      (p) => (p.boundary === undefined ? undefined : [p.gutters[1], p.boundary, heights(p.into)]),
      ACROSS,
    ),
    along: tracks(plans, (p) => (p.boundary === undefined ? undefined : [p.boundary, ...p.gutters]), ALONG),
  };
  const taken = new Set<string>();
  return plans.map((p) => {
    const start = { x: p.out.place.box[p.out.side], y: heights(p.out) };
    const end = { x: p.into.place.box[p.into.side] + (p.into.side === 'left' ? -HEAD : HEAD), y: heights(p.into) };
    const down = p.gutters[0] + (spread.first.get(p.id) ?? 0);
    const points = [start, { x: down, y: start.y }];
    let last = down;
    if (p.boundary !== undefined) {
      const y = p.boundary + (spread.along.get(p.id) ?? 0);
      last = p.gutters[1] + (spread.last.get(p.id) ?? 0);
      points.push({ x: down, y }, { x: last, y });
    }
    points.push({ x: last, y: end.y }, end);
    return { id: p.id, points, ...(p.mute ? {} : labelled(p, taken)) };
  });
}

function plan({ id, from, to, mute = false }: Ends, places: ReadonlyMap<string, Place>): Plan | undefined {
  const [a, b] = [places.get(from), places.get(to)];
  if (!a || !b) return undefined;
  const back = b.cell.left < a.cell.left - 1;
  const forward = b.cell.left > a.cell.left + 1;
  const sides: [Side, Side] = back ? ['left', 'right'] : ['right', forward ? 'left' : 'right'];
  const gutters: [number, number] = [a.cell[sides[0]], b.cell[sides[1]]];
  const out = { card: from, side: sides[0], place: a, other: middle(b.box) };
  const into = { card: to, side: sides[1], place: b, other: middle(a.box) };
  if (Math.abs(gutters[0] - gutters[1]) < 1) return { id, mute, out, into, gutters };
  // Along the foot of a row there is nothing to cover; the one nearest to where it leads.
  const boundary = b.row.top > a.row.top ? b.row.top : b.row.bottom;
  return { id, mute, out, into, gutters, boundary };
}

/** The height at which each arrow leaves or reaches a card: spread over its side, in the order of where they lead. */
function ports(plans: readonly Plan[]): (port: Port) => number {
  const sides = new Map<string, Port[]>();
  for (const p of plans)
    for (const port of [p.out, p.into]) {
      const key = `${port.card} ${port.side}`;
      sides.set(key, [...(sides.get(key) ?? []), port]);
    }
  const heights = new Map<Port, number>();
  for (const side of sides.values()) {
    side.sort((a, b) => a.other - b.other);
    side.forEach((port, i) => {
      const { top, bottom } = port.place.box;
      heights.set(port, top + ((bottom - top) * (i + 1)) / (side.length + 1));
    });
  }
  return (port) => heights.get(port) ?? middle(port.place.box);
}

/** Stretches that lie beside each other in the same gutter get a track each; those that do not meet share one. */
function tracks(
  plans: readonly Plan[],
  stretch: (plan: Plan) => [at: number, from: number, to: number] | undefined,
  room: { from: number; to: number; step: number },
): Map<string, number> {
  const gutters = new Map<number, { id: string; from: number; to: number }[]>();
  for (const p of plans) {
    const found = stretch(p);
    if (!found) continue;
    const [at, a, b] = found;
    const key = Math.round(at);
    gutters.set(key, [...(gutters.get(key) ?? []), { id: p.id, from: Math.min(a, b), to: Math.max(a, b) }]);
  }
  const offsets = new Map<string, number>();
  for (const inside of gutters.values()) {
    inside.sort((a, b) => a.from - b.from);
    const ends: number[] = [];
    const placed = inside.map((one) => {
      const free = ends.findIndex((end) => end + 4 < one.from);
      const track = free < 0 ? ends.length : free;
      ends[track] = one.to;
      return [one.id, track] as const;
    });
    const step = ends.length < 2 ? 0 : Math.min(room.step, (room.to - room.from) / (ends.length - 1));
    const first = (room.from + room.to) / 2 - ((ends.length - 1) * step) / 2;
    for (const [id, track] of placed) offsets.set(id, first + track * step);
  }
  return offsets;
}

/** At the foot of the upper of its rows, right of the line, or left of it where another's words stand; else nowhere. */
function labelled(p: Plan, taken: Set<string>): { label?: Label } {
  const up = p.into.place.row.top < p.out.place.row.top;
  const { bottom } = up ? p.into.place.row : p.out.place.row;
  const x = up ? p.gutters[1] : p.gutters[0];
  for (const side of ['right', 'left'] as const) {
    const key = `${side} ${Math.round(x)} ${Math.round(bottom)}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return { label: { x: x + (side === 'right' ? 9 : -9), y: bottom - 8, side } };
  }
  return {};
}

function middle({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

const RADIUS = 5;

/** The line with its corners rounded. */
export function lineOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let d = `M${n(first.x)} ${n(first.y)}`;
  rest.forEach((point, i) => {
    const before = points[i]!;
    const after = rest[i + 1];
    if (!after) {
      d += `L${n(point.x)} ${n(point.y)}`;
      return;
    }
    const a = toward(point, before);
    const b = toward(point, after);
    d += `L${n(a.x)} ${n(a.y)}Q${n(point.x)} ${n(point.y)} ${n(b.x)} ${n(b.y)}`;
  });
  return d;
}

function toward(corner: Point, other: Point): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y);
  const share = length === 0 ? 0 : Math.min(RADIUS, length / 2) / length;
  return { x: corner.x + (other.x - corner.x) * share, y: corner.y + (other.y - corner.y) * share };
}

/** The point of the arrow, where the line ends. */
export function headOf(points: readonly Point[]): string {
  const [before, end] = points.slice(-2);
  if (!before || !end) return '';
  const way = end.x >= before.x ? -1 : 1;
  return `M${n(end.x)} ${n(end.y)}l${way * 7} -4v8z`;
}

/** Where it crosses a line of the blueprint, by the heights of these. */
export function crossings<L>(
  points: readonly Point[],
  lines: readonly { y: number; line: L }[],
): (Point & { line: L })[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i]!;
    if (from.x !== to.x) return [];
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    return lines.filter(({ y }) => y > top && y < bottom).map(({ y, line }) => ({ x: to.x, y, line }));
  });
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
