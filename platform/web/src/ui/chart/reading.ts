/** What there is to say of a figure. Zero is a known value; the three others are not values, and not each other. */
export type Reading =
  | { kind: 'known'; value: number }
  /** Withheld; `reason` is the whole ground in words, such as "færre enn 5 svar". */
  | { kind: 'suppressed'; reason: string }
  | { kind: 'unknown' }
  | { kind: 'not-applicable' };

export const unknown: Reading = { kind: 'unknown' };
export const notApplicable: Reading = { kind: 'not-applicable' };

export function known(value: number): Reading {
  return { kind: 'known', value };
}

export function suppressed(reason: string): Reading {
  return { kind: 'suppressed', reason };
}

/** The value, when there is one to show. */
export function knownValue(reading: Reading): number | undefined {
  return reading.kind === 'known' ? reading.value : undefined;
}
