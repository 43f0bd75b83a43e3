import { createFileRoute } from '@tanstack/react-router';
import { IndicatorPage } from '../../../../measurement/index.tsx';

export const Route = createFileRoute('/$municipality/maling/$id/')({ component: IndicatorPage });
