import { createFileRoute } from '@tanstack/react-router';
import { ReleasesPage } from '../../../../benchmarking/index.tsx';

export const Route = createFileRoute('/$municipality/sammenligning/')({ component: ReleasesPage });
