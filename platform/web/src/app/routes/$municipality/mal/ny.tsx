import { createFileRoute } from '@tanstack/react-router';
import { NewGoalPage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/mal/ny')({ component: NewGoalPage });
