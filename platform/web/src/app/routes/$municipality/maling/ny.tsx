import { createFileRoute } from '@tanstack/react-router';
import { NewIndicatorPage } from '../../../../measurement/index.tsx';

export const Route = createFileRoute('/$municipality/maling/ny')({
  validateSearch: ({ tjeneste }): { tjeneste?: string } => (typeof tjeneste === 'string' ? { tjeneste } : {}),
  component: NewIndicatorPage,
});
