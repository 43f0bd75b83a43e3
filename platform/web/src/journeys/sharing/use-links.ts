import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEditor } from '../editor/context.ts';
import { type SharedLink, sharedLinks, withdrawLink } from './api.ts';

export const linksKey = (municipality: string, journey: string) => [municipality, 'journeys', 'shared-links', journey];

/** The links of the open journey, the latest first. */
export function useLinks() {
  const { municipality, id } = useEditor();
  return useQuery({
    queryKey: linksKey(municipality, id),
    queryFn: () => sharedLinks(municipality, id),
    staleTime: 0,
  });
}

/** From now on it does not open. */
export function useWithdrawing(onDone: () => void) {
  const { municipality, id } = useEditor();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (link: SharedLink) => withdrawLink(municipality, link),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: linksKey(municipality, id) }),
  });
}
