import { createFileRoute } from '@tanstack/react-router';
import { JourneyListPage } from '../../../../journeys/index.tsx';

type Filters = { q?: string; service?: string; status?: string };

export const Route = createFileRoute('/$municipality/reiser/')({
  // The list itself knows which values hold; here they only get their names.
  validateSearch: ({ q, service, status }): Filters => ({
    ...(typeof q === 'string' || typeof q === 'number' ? { q: String(q) } : {}),
    ...(typeof service === 'string' ? { service } : {}),
    ...(typeof status === 'string' ? { status } : {}),
  }),
  component: JourneyListPage,
});
