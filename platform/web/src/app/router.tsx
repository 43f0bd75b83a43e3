import { createRouter } from '@tanstack/react-router';
import { PageSkeleton } from '../ui/skeletons.tsx';
import { CrashPage, NotFoundPage } from './pages/dead-ends.tsx';
import { routeTree } from './routeTree.gen.ts';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultPendingMs: 100,
  defaultPendingMinMs: 0,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: CrashPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }

  interface StaticDataRouteOption {
    /** The page takes the whole width and starts with a narrow menu. */
    wide?: boolean;
  }
}
