import { createFileRoute } from '@tanstack/react-router';
import { ActionPage } from '../../../../../roadmap/index.tsx';
import { ThreadOf } from '../../../../leader/thread-of.tsx';

export const Route = createFileRoute('/$municipality/veikart/tiltak/$id')({
  component: () => (
    <>
      <ActionPage />
      <ThreadOf kind="action" />
    </>
  ),
});
