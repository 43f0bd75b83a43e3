import { queryOptions, useQuery } from '@tanstack/react-query';
import { send } from '../api/client.ts';
import { Problem } from '../api/problem.ts';
import type { Schema } from '../api/types.ts';
import type { Language } from '../i18n/language.ts';

/** A municipality the person belongs to, and what they may do there. */
export type Membership = Schema<'MembershipsMine'> & { language: Language };

/** The person who is signed in. */
export type Me = Omit<Schema<'MeControllerMe'>, 'municipalities'> & { municipalities: Membership[] };

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () =>
    send<Me>('GET', '/api/v1/me').catch((error: unknown) => {
      if (error instanceof Problem && error.status === 401) return null;
      throw error;
    }),
  staleTime: 60_000,
});

/** The person who is signed in; only pages behind the sign-in ask. */
export function useMe(): Me {
  const { data } = useQuery(meQuery);
  if (!data) throw new Error('asked who is signed in on a page that stands before the sign-in');
  return data;
}
