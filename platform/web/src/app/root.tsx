import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { onSignedOut } from '../api/client.ts';
import { meQuery } from '../session/me.ts';
import { NoAnswerPage } from './pages/dead-ends.tsx';
import { SignInPage } from './pages/sign-in-page.tsx';
import { StartSkeleton } from './pages/start-skeleton.tsx';

/** Lets nobody past who is not signed in, and comes back to the sign-in when the session ends. */
export function Root() {
  const { data: me, error, refetch } = useQuery(meQuery);
  const queries = useQueryClient();
  useEffect(() => onSignedOut(() => queries.setQueryData(meQuery.queryKey, null)), [queries]);
  if (me === null) return <SignInPage />;
  if (me) {
    return (
      <Suspense>
        <Outlet />
      </Suspense>
    );
  }
  if (error) return <NoAnswerPage error={error} onRetry={() => void refetch()} />;
  return <StartSkeleton />;
}
