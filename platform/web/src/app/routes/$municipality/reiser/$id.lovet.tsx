import { createFileRoute } from '@tanstack/react-router';
import { PromisesPage } from '../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/$id/lovet')({
  validateSearch: ({ svar }): { svar?: string } => (typeof svar === 'string' ? { svar } : {}),
  component: PromisesPage,
});
