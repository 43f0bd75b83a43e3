import { inside, send } from '../../api/client.ts';
import type { Page, Schema } from '../../api/types.ts';

export type Goal = Schema<'Goal'>;
export type Initiative = Schema<'InitiativeLine'>;

export type Answer = 'yes' | 'no' | 'unknown';
export type Involved = Omit<Schema<'PracticeInvolved'>, 'answer'> & { answer: Answer };

/** What an initiative answers to each question, with what stands behind it. */
export type Row = Omit<Schema<'PracticeRow'>, 'users' | 'staff'> & {
  users: Involved;
  staff: Involved;
  satisfaction: { answer: Answer };
};
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

export const indicatorNamed = (municipality: string, id: string) =>
  send<Schema<'Indicator'>>('GET', inside(municipality, 'measurement', 'indicators', id));

/** What an initiative answers to a figure of claims and practice. */
export function answerOf(code: string, row: Row): Answer {
  switch (code) {
    case 'claim':
      return row.claimed ? 'yes' : 'no';
    case 'verified-claim':
      return row.verified ? 'yes' : 'no';
    case 'users-involved':
      return row.users.answer;
    case 'staff-involved':
      return row.staff.answer;
    case 'satisfaction-measured':
      return row.satisfaction.answer;
    default:
      return row.exchanges.length > 0 ? 'yes' : 'unknown';
  }
}
