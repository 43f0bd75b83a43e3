import { createFileRoute } from '@tanstack/react-router';
import { EditSurveyPage } from '../../../../../measurement/index.tsx';

export const Route = createFileRoute('/$municipality/maling/sporreundersokelser/$id/rediger')({
  component: EditSurveyPage,
});
