import { createFileRoute } from '@tanstack/react-router';
import { NewNotePage } from '../../../../../research/index.tsx';

type Search = { undersokelse?: string; aktivitet?: string };

export const Route = createFileRoute('/$municipality/innsikt/notater/ny')({
  validateSearch: ({ undersokelse, aktivitet }): Search => ({
    ...(typeof undersokelse === 'string' ? { undersokelse } : {}),
    ...(typeof aktivitet === 'string' ? { aktivitet } : {}),
  }),
  component: NewNotePage,
});
