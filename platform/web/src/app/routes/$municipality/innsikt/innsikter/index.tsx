import { createFileRoute } from '@tanstack/react-router';
import { InsightListPage } from '../../../../../research/index.tsx';

type Search = { q?: string; service?: string; level?: string };

export const Route = createFileRoute('/$municipality/innsikt/innsikter/')({
  validateSearch: ({ q, service, level }): Search => ({
    ...(typeof q === 'string' ? { q } : {}),
    ...(typeof service === 'string' ? { service } : {}),
    ...(typeof level === 'string' ? { level } : {}),
  }),
  component: InsightListPage,
});
