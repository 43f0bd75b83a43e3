import { createFileRoute } from '@tanstack/react-router';
import { NeedPage } from '../../../../../research/index.tsx';
import { ThreadOf } from '../../../../leader/thread-of.tsx';

export const Route = createFileRoute('/$municipality/innsikt/behov/$id/')({
  loader: () => NeedPage.preload?.(),
  component: () => (
    <>
      <NeedPage />
      <ThreadOf kind="need" />
    </>
  ),
});
