import { createFileRoute } from '@tanstack/react-router';
import { ActionPage } from '../../../../../roadmap/index.tsx';

export const Route = createFileRoute('/$municipality/veikart/tiltak/$id')({ component: ActionPage });
