import { createFileRoute } from '@tanstack/react-router';
import { GoalPage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/mal/$id/')({ component: GoalPage });
