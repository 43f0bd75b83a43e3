import { createFileRoute } from '@tanstack/react-router';
import { EditInsightPage } from '../../../../../research/index.tsx';

export const Route = createFileRoute('/$municipality/innsikt/innsikter/$id/rediger')({ component: EditInsightPage });
