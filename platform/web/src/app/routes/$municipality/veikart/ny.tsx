import { createFileRoute } from '@tanstack/react-router';
import { NewInitiativePage } from '../../../../roadmap/index.tsx';

export const Route = createFileRoute('/$municipality/veikart/ny')({
  validateSearch: ({ mulighet }): { mulighet?: string } => (typeof mulighet === 'string' ? { mulighet } : {}),
  component: NewInitiativePage,
});
