import { createFileRoute } from '@tanstack/react-router';
import { JourneyListPage } from '../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/')({ component: JourneyListPage });
