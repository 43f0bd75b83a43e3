import { createFileRoute } from '@tanstack/react-router';
import { ContributionPage } from '../../../../../benchmarking/index.tsx';
import { ThreadOf } from '../../../../leader/thread-of.tsx';

export const Route = createFileRoute('/$municipality/sammenligning/bidrag/$id')({
  component: () => (
    <>
      <ContributionPage />
      <ThreadOf kind="contribution" />
    </>
  ),
});
