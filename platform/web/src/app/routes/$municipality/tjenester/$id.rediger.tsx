import { createFileRoute } from '@tanstack/react-router';
import { EditServicePage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/tjenester/$id/rediger')({ component: EditServicePage });
