import { createFileRoute } from '@tanstack/react-router';
import { JourneyPrintPage } from '../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/$id/utskrift')({ component: JourneyPrintPage });
