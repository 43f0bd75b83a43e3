import type { Head } from '../model/journey.ts';

/** A journey that is compared with another, today's or a new one, is not divided: what moves would look removed. */
export function isCompared({ derivedFrom, targets }: Pick<Head, 'derivedFrom' | 'targets'>): boolean {
  return derivedFrom !== undefined || targets.length > 0;
}
