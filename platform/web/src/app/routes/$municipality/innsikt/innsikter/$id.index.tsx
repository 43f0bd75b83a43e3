import { createFileRoute } from '@tanstack/react-router';
import { InsightPage } from '../../../../../research/index.tsx';

export const Route = createFileRoute('/$municipality/innsikt/innsikter/$id/')({ component: InsightPage });
