import { useQuery } from '@tanstack/react-query';
import { systemNames, unitNames } from '../api.ts';
import { useEditor } from './context.ts';

const A_WHILE = 5 * 60_000;

/** The names of the catalogue's units and systems, as suggestions: what is not in the catalogue can be written all the same. */
export function useNames(): { units: readonly string[]; systems: readonly string[] } {
  const { municipality } = useEditor();
  const units = useQuery({
    queryKey: [municipality, 'catalogue', 'unit-names'],
    queryFn: () => unitNames(municipality),
    staleTime: A_WHILE,
  });
  const systems = useQuery({
    queryKey: [municipality, 'catalogue', 'system-names'],
    queryFn: () => systemNames(municipality),
    staleTime: A_WHILE,
  });
  return { units: units.data ?? [], systems: systems.data ?? [] };
}
