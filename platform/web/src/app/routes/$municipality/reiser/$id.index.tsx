import { createFileRoute } from '@tanstack/react-router';
import { JourneyPage } from '../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/$id/')({
  component: JourneyPage,
  staticData: { wide: true },
});
