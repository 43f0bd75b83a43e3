import { createFileRoute } from '@tanstack/react-router';
import { LeaderPage } from '../../leader/leader-page.tsx';

export const Route = createFileRoute('/$municipality/ledelse')({ component: LeaderPage });
