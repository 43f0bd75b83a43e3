import { createFileRoute } from '@tanstack/react-router';
import { ReleasePage } from '../../../../benchmarking/index.tsx';

export const Route = createFileRoute('/$municipality/sammenligning/$id')({ component: ReleasePage });
