import { createFileRoute, redirect } from '@tanstack/react-router';

export const Route = createFileRoute('/$municipality/innsikt/')({
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$municipality/innsikt/undersokelser', params, replace: true });
  },
});
