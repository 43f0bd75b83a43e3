import { createFileRoute } from '@tanstack/react-router';
import { SurveyPage } from '../../../../../measurement/index.tsx';

export const Route = createFileRoute('/$municipality/maling/sporreundersokelser/$id/')({ component: SurveyPage });
