import { createFileRoute } from '@tanstack/react-router';
import { DifferencePage } from '../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/$id/forskjell')({
  validateSearch: ({ slag }): { slag?: string } => (typeof slag === 'string' ? { slag } : {}),
  component: DifferencePage,
});
