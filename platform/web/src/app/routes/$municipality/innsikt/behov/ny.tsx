import { createFileRoute } from '@tanstack/react-router';
import { NewNeedPage } from '../../../../../research/index.tsx';

type Search = { innsikt?: string };

export const Route = createFileRoute('/$municipality/innsikt/behov/ny')({
  validateSearch: ({ innsikt }): Search => ({
    ...(typeof innsikt === 'string' ? { innsikt } : {}),
  }),
  component: NewNeedPage,
});
