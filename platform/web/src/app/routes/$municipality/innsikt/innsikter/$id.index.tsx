import { createFileRoute } from '@tanstack/react-router';
import { InsightPage } from '../../../../../research/index.tsx';
import { ThreadOf } from '../../../../leader/thread-of.tsx';

export const Route = createFileRoute('/$municipality/innsikt/innsikter/$id/')({
  loader: () => InsightPage.preload?.(),
  component: () => (
    <>
      <InsightPage />
      <ThreadOf kind="insight" />
    </>
  ),
});
