import type { Strength } from '../research.ts';
import type { Messages } from '../texts/nb.ts';

/** What a statement rests on, in one sentence: how much, from how many, by how many ways, and from which sides. */
export function strengthInWords(t: Messages, strength: Strength): string {
  const { highlights, participants, methods, sides } = strength;
  if (highlights === 0) return t.insights.assumed;
  const from = sidesInWords(t, sides);
  return [t.insights.rests({ highlights, participants }), t.insights.restsMethods({ n: methods.length }), from]
    .filter(Boolean)
    .join(', ');
}

/** Users, employees or both; citizens and businesses are both users. */
export function sidesInWords(t: Messages, sides: readonly string[]): string {
  const employees = sides.includes('employee');
  const users = sides.some((side) => side !== 'employee');
  if (users && employees) return t.insights.sides.both;
  if (users) return t.insights.sides.users;
  return employees ? t.insights.sides.employees : '';
}
