import { createFileRoute } from '@tanstack/react-router';
import { EditNeedPage } from '../../../../../research/index.tsx';

export const Route = createFileRoute('/$municipality/innsikt/behov/$id/rediger')({ component: EditNeedPage });
