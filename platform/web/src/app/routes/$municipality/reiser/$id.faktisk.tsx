import { createFileRoute } from '@tanstack/react-router';
import { ActualPage } from '../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/$id/faktisk')({ component: ActualPage });
