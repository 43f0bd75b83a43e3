import { createFileRoute } from '@tanstack/react-router';
import { NewSurveyPage } from '../../../../../measurement/index.tsx';

export const Route = createFileRoute('/$municipality/maling/sporreundersokelser/ny')({
  validateSearch: ({ indikator }): { indikator?: string } => (typeof indikator === 'string' ? { indikator } : {}),
  component: NewSurveyPage,
});
