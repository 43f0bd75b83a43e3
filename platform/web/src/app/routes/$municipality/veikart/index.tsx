import { createFileRoute } from '@tanstack/react-router';
import { RoadmapPage, type RoadmapSearch } from '../../../../roadmap/index.tsx';

export const Route = createFileRoute('/$municipality/veikart/')({
  // The page itself knows which views there are; asking it here would bring all of it to the first page.
  validateSearch: ({ visning, q, tjeneste }): RoadmapSearch => ({
    ...(typeof visning === 'string' ? { visning: visning as RoadmapSearch['visning'] } : {}),
    ...(typeof q === 'string' || typeof q === 'number' ? { q: String(q) } : {}),
    ...(typeof tjeneste === 'string' ? { tjeneste } : {}),
  }),
  component: RoadmapPage,
});
