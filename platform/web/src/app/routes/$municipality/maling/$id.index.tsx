import { createFileRoute } from '@tanstack/react-router';
import { IndicatorPage } from '../../../../measurement/index.tsx';
import { ThreadOf } from '../../../leader/thread-of.tsx';

export const Route = createFileRoute('/$municipality/maling/$id/')({
  component: () => (
    <>
      <IndicatorPage />
      <ThreadOf kind="indicator" />
    </>
  ),
});
