import { createFileRoute } from '@tanstack/react-router';
import { EditGoalPage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/mal/$id/rediger')({ component: EditGoalPage });
