import { createFileRoute, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { MendStrip } from '../../../thread/index.tsx';
import { PageSkeleton } from '../../../ui/skeletons.tsx';
import { mustBelong } from '../../guards.ts';
import { Shell } from '../../shell/shell.tsx';

export const Route = createFileRoute('/$municipality')({
  beforeLoad: mustBelong,
  component: () => (
    <Shell>
      <Suspense>
        <MendStrip />
      </Suspense>
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
    </Shell>
  ),
});
