import { inside, send } from '../../api/client.ts';
import type { LocalText, Page } from '../../api/types.ts';

export type Goal = {
  id: string;
  vision: boolean;
  title: LocalText;
  parent?: string;
  progress?: number;
};

export type Initiative = { id: string; title: string };

type Answer = 'yes' | 'no' | 'unknown';

export type Practice = {
  initiatives: number;
  figures: { code: string; yes: number; no: number; unknown: number; of: number }[];
  rows: {
    initiative: string;
    claimed: boolean;
    verified: boolean;
    users: { level: number; persons: number };
    staff: { level: number; persons: number };
    satisfaction: { answer: Answer };
    exchanges: string[];
  }[];
};

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
export function answerOf(code: string, row: Practice['rows'][number]): Answer {
  const involved = ({ level, persons }: { level: number; persons: number }): Answer =>
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
