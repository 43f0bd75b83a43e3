import { createFileRoute } from '@tanstack/react-router';
import { BenefitPage } from '../../../../../roadmap/index.tsx';
import { ThreadOf } from '../../../../leader/thread-of.tsx';

export const Route = createFileRoute('/$municipality/veikart/gevinster/$id')({
  component: () => (
    <>
      <BenefitPage />
      <ThreadOf kind="benefit" />
    </>
  ),
});
