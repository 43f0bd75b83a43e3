import { createFileRoute } from '@tanstack/react-router';
import { InitiativePage } from '../../../../roadmap/index.tsx';
import { ThreadOf } from '../../../leader/thread-of.tsx';
import { OpportunitiesOfJourneys } from '../../../opportunities/opportunities-of-journeys.tsx';

export const Route = createFileRoute('/$municipality/veikart/$id/')({
  component: () => (
    <>
      <InitiativePage picker={OpportunitiesOfJourneys} />
      <ThreadOf kind="initiative" />
    </>
  ),
});
