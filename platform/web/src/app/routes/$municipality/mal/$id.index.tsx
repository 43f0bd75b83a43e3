import { createFileRoute } from '@tanstack/react-router';
import { GoalPage } from '../../../../catalogue/index.tsx';
import { ThreadOf } from '../../../leader/thread-of.tsx';

export const Route = createFileRoute('/$municipality/mal/$id/')({
  component: () => (
    <>
      <GoalPage />
      <ThreadOf kind="goal" />
    </>
  ),
});
