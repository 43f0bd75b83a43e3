/**
 * Order as fractional indexes: base 62 strings, compared byte by byte (never by a locale), so that something can always be
 * put between two neighbours without touching them.
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;

export interface Placed {
  id: string;
  position: string;
}

/** Position first, id where two are equal: the same order as the database's. */
export function byPosition(a: Placed, b: Placed): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A position after `a` and before `b`; null is the open end. */
export function between(a: string | null, b: string | null): string {
  if (b === null) return after(a ?? '');
  if (a !== null && a >= b) return after(a);
  return middle(trimmed(a ?? ''), trimmed(b));
}

/** `count` positions in order between `a` and `b`. */
export function spread(count: number, a: string | null = null, b: string | null = null): string[] {
  if (count <= 0) return [];
  if (b === null) {
    const all: string[] = [];
    for (let i = 0; i < count; i++) all.push(between(all[i - 1] ?? a, null));
    return all;
  }
  const half = Math.floor(count / 2);
  const mid = between(a, b);
  return [...spread(half, a, mid), mid, ...spread(count - half - 1, mid, b)];
}

/** Where something lands that shall stand at `index` among `others` (in order, without itself). */
export function at(others: readonly Placed[], index: number): string {
  const before = others[index - 1]?.position ?? null;
  // Two people may have put two things on one spot; the next distinct neighbour is then the border.
  const next = others.slice(Math.max(0, index)).find((o) => before === null || o.position > before);
  return between(before, next?.position ?? null);
}

/** Appending counts upwards in two digits instead of halving what is left, so that long lists keep short positions. */
function after(a: string): string {
  for (let length = 2; ; length += 2) {
    const head = a.slice(0, length).padEnd(length, '0');
    const next = increment(head);
    if (next !== null && next > a) return next;
  }
}

function increment(digits: string): string | null {
  const last = DIGITS.indexOf(digits.charAt(digits.length - 1));
  if (last < BASE - 1) return digits.slice(0, -1) + DIGITS.charAt(last + 1);
  const head = digits.length > 1 ? increment(digits.slice(0, -1)) : null;
  return head === null ? null : `${head}1`;
}

function middle(a: string, b: string | null): string {
  if (b !== null) {
    let same = 0;
    while (same < b.length && (a.charAt(same) || '0') === b.charAt(same)) same++;
    if (same > 0) return b.slice(0, same) + middle(a.slice(same), b.slice(same));
  }
  const low = a === '' ? 0 : DIGITS.indexOf(a.charAt(0));
  const high = b === null || b === '' ? BASE : DIGITS.indexOf(b.charAt(0));
  if (high - low > 1) return DIGITS.charAt(Math.round((low + high) / 2));
  if (b !== null && b.length > 1) return b.charAt(0);
  return DIGITS.charAt(low) + middle(a.slice(1), null);
}

function trimmed(position: string): string {
  return position.replace(/0+$/, '');
}
