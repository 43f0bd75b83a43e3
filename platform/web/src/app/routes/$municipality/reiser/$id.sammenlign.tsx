import { createFileRoute } from '@tanstack/react-router';
import { readSides, SidesPage } from '../../../../journeys/index.tsx';

const WAYS = ['over', 'ved', 'flettet'] as const;

export const Route = createFileRoute('/$municipality/reiser/$id/sammenlign')({
  validateSearch: (search: Record<string, unknown>): { fra?: string; til?: string; vis?: (typeof WAYS)[number] } => {
    const vis = WAYS.find((way) => way === search.vis);
    return { ...readSides(search), ...(vis ? { vis } : {}) };
  },
  component: SidesPage,
  staticData: { wide: true },
});
