import { createFileRoute } from '@tanstack/react-router';
import { GoalListPage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/mal/')({ component: GoalListPage });
