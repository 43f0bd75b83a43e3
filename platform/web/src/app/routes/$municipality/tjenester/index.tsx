import { createFileRoute } from '@tanstack/react-router';
import { ServiceListPage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/tjenester/')({ component: ServiceListPage });
