import { createFileRoute } from '@tanstack/react-router';
import { JourneyFlowPage } from '../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/$id/flyt')({ component: JourneyFlowPage });
