import { createFileRoute } from '@tanstack/react-router';
import { NewInsightPage } from '../../../../../research/index.tsx';

type Search = { undersokelse?: string; utdrag?: string };

export const Route = createFileRoute('/$municipality/innsikt/innsikter/ny')({
  validateSearch: ({ undersokelse, utdrag }): Search => ({
    ...(typeof undersokelse === 'string' ? { undersokelse } : {}),
    ...(typeof utdrag === 'string' ? { utdrag } : {}),
  }),
  component: NewInsightPage,
});
