import { createFileRoute, notFound, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { queries } from '../../../api/queries.ts';
import { meQuery } from '../../../session/me.ts';
import { PageSkeleton } from '../../../ui/skeletons.tsx';
import { Shell } from '../../shell/shell.tsx';

export const Route = createFileRoute('/$municipality')({
  beforeLoad: async ({ params }) => {
    const me = await queries.ensureQueryData(meQuery).catch(() => null);
    if (me && !me.municipalities.some(({ alias }) => alias === params.municipality)) throw notFound();
  },
  component: () => (
    <Shell>
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
    </Shell>
  ),
});
