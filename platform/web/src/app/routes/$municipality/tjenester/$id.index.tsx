import { createFileRoute } from '@tanstack/react-router';
import { ServicePage } from '../../../../catalogue/index.tsx';
import { ServiceIndicators } from '../../../../measurement/index.tsx';
import { ThreadOf } from '../../../leader/thread-of.tsx';
import { NewJourneyButton, ServiceJourneys } from '../../../service-journeys/service-journeys.tsx';

export const Route = createFileRoute('/$municipality/tjenester/$id/')({
  component: () => (
    <ServicePage action={(service) => <NewJourneyButton service={service} />}>
      {(service) => (
        <>
          <ServiceJourneys service={service} />
          <ServiceIndicators service={service} />
          <ThreadOf kind="service" />
        </>
      )}
    </ServicePage>
  ),
});
