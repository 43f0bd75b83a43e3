import { createFileRoute } from '@tanstack/react-router';
import { NotePage } from '../../../../../research/index.tsx';
import { ThreadOf } from '../../../../leader/thread-of.tsx';

type Search = { utdrag?: string; avsnitt?: number };

export const Route = createFileRoute('/$municipality/innsikt/notater/$id/')({
  validateSearch: ({ utdrag, avsnitt }): Search => ({
    ...(typeof utdrag === 'string' ? { utdrag } : {}),
    ...(typeof avsnitt === 'number' ? { avsnitt } : {}),
  }),
  loader: () => NotePage.preload?.(),
  component: () => (
    <>
      <NotePage />
      <ThreadOf kind="note" />
    </>
  ),
});
