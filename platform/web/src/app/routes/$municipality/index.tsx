import { createFileRoute, redirect } from '@tanstack/react-router';

export const Route = createFileRoute('/$municipality/')({
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$municipality/tjenester', params, replace: true });
  },
});
