import { inside, send } from '../../api/client.ts';
import type { Page, Schema } from '../../api/types.ts';

export type Goal = Schema<'Goal'>;
export type Initiative = Schema<'InitiativeLine'>;

type Answer = 'yes' | 'no' | 'unknown';
type Involved = Pick<Schema<'PracticeInvolved'>, 'level' | 'persons'>;

/** Of the satisfaction of an initiative's users, the answer is one of the same three. */
export type Row = Schema<'PracticeRow'> & { satisfaction: { answer: Answer } };
export type Practice = Omit<Schema<'Practice'>, 'rows'> & { rows: Row[] };

/** As many as a leader looks at: one page of the largest size. */
const all = { limit: 200 };

export const goals = (municipality: string) =>
  send<Page<Goal>>('GET', inside(municipality, 'catalogue', 'goals'), { query: all }).then(({ items }) => items);

export const initiatives = (municipality: string) =>
  send<Page<Initiative>>('GET', inside(municipality, 'roadmap', 'initiatives'), { query: all }).then(
    ({ items }) => items,
  );

export const practice = (municipality: string) =>
  send<Practice>('GET', inside(municipality, 'benchmarking', 'practice'));

/** What an initiative answers to a figure of claims and practice, as the figure's own rule has it. */
export function answerOf(code: string, row: Row): Answer {
  const involved = ({ level, persons }: Involved): Answer =>
    level >= 2 ? 'yes' : level > 0 || persons > 0 ? 'no' : 'unknown';
  switch (code) {
    case 'claim':
      return row.claimed ? 'yes' : 'no';
    case 'verified-claim':
      return row.verified ? 'yes' : 'no';
    case 'users-involved':
      return involved(row.users);
    case 'staff-involved':
      return involved(row.staff);
    case 'satisfaction-measured':
      return row.satisfaction.answer;
    default:
      return row.exchanges.length > 0 ? 'yes' : 'unknown';
  }
}
