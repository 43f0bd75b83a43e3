/** One column of two journeys side by side: a step of the one, of the other, or of both. */
export interface Column {
  from?: string;
  to?: string;
}

/**
 * The columns in which two rows of steps stand, each in its own order. What comes from each other stands under each other as long as the
 * order allows it; a step that was moved stands where each has it, with a gap in the other.
 *
 * @param origins of each later step, the earlier ones that it comes from
 */
export function aligned(
  from: readonly string[],
  to: readonly string[],
  origins: ReadonlyMap<string, readonly string[]>,
): Column[] {
  const place = new Map(from.map((id, i) => [id, i]));
  const pairs = to.flatMap((id) => {
    const first = origins.get(id)?.find((origin) => place.has(origin));
    return first === undefined ? [] : [{ to: id, from: first, at: place.get(first) ?? 0 }];
  });
  const together = new Map(longestRising(pairs).map((pair) => [pair.to, pair.from]));
  const columns: Column[] = [];
  let next = 0;
  for (const id of to) {
    const beside = together.get(id);
    if (beside === undefined) {
      columns.push({ to: id });
      continue;
    }
    while (from[next] !== beside) columns.push({ from: from[next++]! });
    columns.push({ from: from[next++]!, to: id });
  }
  for (const id of from.slice(next)) columns.push({ from: id });
  return columns;
}

/** The most pairs that stand in the same order on both sides. */
function longestRising<T extends { at: number }>(pairs: readonly T[]): T[] {
  const length: number[] = [];
  const before: number[] = [];
  let best = -1;
  pairs.forEach((pair, i) => {
    length[i] = 1;
    before[i] = -1;
    for (let k = 0; k < i; k++) {
      if (pairs[k]!.at < pair.at && length[k]! + 1 > length[i]!) {
        length[i] = length[k]! + 1;
        before[i] = k;
      }
    }
    if (best < 0 || length[i]! > length[best]!) best = i;
  });
  const chosen: T[] = [];
  for (let i = best; i >= 0; i = before[i]!) chosen.unshift(pairs[i]!);
  return chosen;
}

/** The earlier steps that each later one comes from, as the difference tells. */
export function originsOf(steps: readonly { from: readonly { id: string }[]; to?: { id: string } }[]) {
  return new Map(steps.flatMap(({ from, to }) => (to ? [[to.id, from.map(({ id }) => id)] as const] : [])));
}
