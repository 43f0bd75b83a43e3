import { createFileRoute } from '@tanstack/react-router';
import { ReleasePage } from '../../../../benchmarking/index.tsx';
import { ThreadOf } from '../../../leader/thread-of.tsx';

export const Route = createFileRoute('/$municipality/sammenligning/$id')({
  component: () => (
    <>
      <ReleasePage />
      <ThreadOf kind="comparison" />
    </>
  ),
});
