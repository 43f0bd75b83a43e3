import { createFileRoute } from '@tanstack/react-router';
import { LintPage } from '../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/$id/kontroll')({
  validateSearch: ({ tilstand }): { tilstand?: string } => (typeof tilstand === 'string' ? { tilstand } : {}),
  component: LintPage,
});
