import { createFileRoute } from '@tanstack/react-router';
import { DifferencePage, readSides } from '../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/$id/forskjell')({
  validateSearch: (search: Record<string, unknown>): { slag?: string; fra?: string; til?: string } => ({
    ...readSides(search),
    ...(typeof search.slag === 'string' ? { slag: search.slag } : {}),
  }),
  component: DifferencePage,
});
