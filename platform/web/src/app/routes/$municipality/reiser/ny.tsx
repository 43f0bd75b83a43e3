import { createFileRoute } from '@tanstack/react-router';
import { NewJourneyPage } from '../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/ny')({
  validateSearch: (search): { service?: string } =>
    typeof search.service === 'string' ? { service: search.service } : {},
  component: NewJourneyPage,
});
