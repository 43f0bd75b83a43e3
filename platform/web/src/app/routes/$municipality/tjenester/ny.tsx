import { createFileRoute } from '@tanstack/react-router';
import { NewServicePage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/tjenester/ny')({ component: NewServicePage });
