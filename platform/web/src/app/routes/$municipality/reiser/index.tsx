import { createFileRoute } from '@tanstack/react-router';
import { JourneyListPage } from '../../../../journeys/index.tsx';

type Filters = { q?: string; service?: string; status?: string; kind?: string };

export const Route = createFileRoute('/$municipality/reiser/')({
  // The list itself knows which values hold; here they only get their names.
  validateSearch: ({ q, service, status, kind }): Filters => ({
    ...(typeof q === 'string' || typeof q === 'number' ? { q: String(q) } : {}),
    ...(typeof service === 'string' ? { service } : {}),
    ...(typeof status === 'string' ? { status } : {}),
    ...(typeof kind === 'string' ? { kind } : {}),
  }),
  component: JourneyListPage,
});
