import { createFileRoute } from '@tanstack/react-router';
import { NewUnitPage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/enheter/ny')({ component: NewUnitPage });
