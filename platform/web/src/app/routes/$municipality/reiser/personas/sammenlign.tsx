import { createFileRoute } from '@tanstack/react-router';
import { ComparePersonasPage } from '../../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/personas/sammenlign')({
  // Which ones, by id.
  validateSearch: ({ med }): { med?: string } => ({ ...(typeof med === 'string' ? { med } : {}) }),
  component: ComparePersonasPage,
});
