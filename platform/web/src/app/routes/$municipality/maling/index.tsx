import { createFileRoute } from '@tanstack/react-router';
import { IndicatorListPage } from '../../../../measurement/index.tsx';

export const Route = createFileRoute('/$municipality/maling/')({ component: IndicatorListPage });
