import { createFileRoute } from '@tanstack/react-router';
import { SurveyListPage } from '../../../../../measurement/index.tsx';

export const Route = createFileRoute('/$municipality/maling/sporreundersokelser/')({ component: SurveyListPage });
