import { useQuery } from '@tanstack/react-query';
import { usePages } from '../api/pages.ts';
import { useMunicipality } from '../session/municipality.ts';
import { broken, brokenList, chain } from './api.ts';

export function useChain(kind: string, id: string) {
  const { alias } = useMunicipality();
  return useQuery({ queryKey: [alias, 'thread', kind, id], queryFn: () => chain(alias, kind, id), staleTime: 0 });
}

export function useBroken() {
  const { alias } = useMunicipality();
  return useQuery({ queryKey: [alias, 'thread', 'broken'], queryFn: () => broken(alias), staleTime: 0 });
}

export function useBrokenList(code: string) {
  const { alias } = useMunicipality();
  return usePages([alias, 'thread', 'broken', code], (after) => brokenList(alias, code, after), 0);
}
