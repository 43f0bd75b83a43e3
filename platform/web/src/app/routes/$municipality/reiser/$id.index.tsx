import { createFileRoute } from '@tanstack/react-router';
import { JourneyPage } from '../../../../journeys/index.tsx';
import { EvidencePicker } from '../../../../research/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/$id/')({
  // What a link points at: a card or a step of the journey.
  validateSearch: ({ kort, steg }): { kort?: string; steg?: string } => ({
    ...(typeof kort === 'string' ? { kort } : {}),
    ...(typeof steg === 'string' ? { steg } : {}),
  }),
  component: () => <JourneyPage EvidencePicker={EvidencePicker} />,
  staticData: { wide: true },
});
