import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.ts';

/** Asks again once when the server did not answer, never when it answered that it would not. */
function worthAnotherTry(failures: number, error: unknown): boolean {
  return failures < 1 && !(error instanceof Problem && error.status >= 400 && error.status < 500);
}

/** The cache of everything the server has told us. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: worthAnotherTry, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
