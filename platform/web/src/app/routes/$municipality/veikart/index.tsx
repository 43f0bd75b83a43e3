import { createFileRoute } from '@tanstack/react-router';
import { RoadmapPage, type RoadmapSearch, roadmapViews } from '../../../../roadmap/index.tsx';

export const Route = createFileRoute('/$municipality/veikart/')({
  validateSearch: ({ visning, q, tjeneste }): RoadmapSearch => ({
    ...(roadmapViews.some((view) => view === visning) ? { visning: visning as RoadmapSearch['visning'] } : {}),
    ...(typeof q === 'string' || typeof q === 'number' ? { q: String(q) } : {}),
    ...(typeof tjeneste === 'string' ? { tjeneste } : {}),
  }),
  component: RoadmapPage,
});
