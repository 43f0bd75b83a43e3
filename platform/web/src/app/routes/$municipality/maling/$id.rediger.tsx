import { createFileRoute } from '@tanstack/react-router';
import { EditIndicatorPage } from '../../../../measurement/index.tsx';

export const Route = createFileRoute('/$municipality/maling/$id/rediger')({ component: EditIndicatorPage });
