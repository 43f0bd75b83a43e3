import { keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import type { Page } from './types.ts';

/**
 * A list the server gives page by page, from a cursor; what is shown stays while a new search runs.
 *
 * @param staleTime how long, in milliseconds, it is not asked for again; zero for what follows from anything that anybody writes
 */
export function usePages<T>(
  key: QueryKey,
  fetchPage: (after: string | undefined) => Promise<Page<T>>,
  staleTime?: number,
) {
  const found = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    ...(staleTime === undefined ? {} : { staleTime }),
  });
  return {
    items: found.data?.pages.flatMap((page) => page.items) ?? [],
    pending: found.isPending,
    error: found.error,
    retry: () => void found.refetch(),
    hasMore: found.hasNextPage,
    loadingMore: found.isFetchingNextPage,
    more: () => void found.fetchNextPage(),
  };
}
