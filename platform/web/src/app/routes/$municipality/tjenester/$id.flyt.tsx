import { createFileRoute } from '@tanstack/react-router';
import { ServiceFlowPage } from '../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/tjenester/$id/flyt')({ component: ServiceFlowPage });
