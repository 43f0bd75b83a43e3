import { createRootRoute } from '@tanstack/react-router';
import { StartSkeleton } from '../pages/start-skeleton.tsx';
import { Root } from '../root.tsx';

export const Route = createRootRoute({ component: Root, pendingComponent: StartSkeleton });
