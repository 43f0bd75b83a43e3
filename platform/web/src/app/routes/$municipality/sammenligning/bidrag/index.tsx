import { createFileRoute } from '@tanstack/react-router';
import { ContributionsPage } from '../../../../../benchmarking/index.tsx';

export const Route = createFileRoute('/$municipality/sammenligning/bidrag/')({ component: ContributionsPage });
