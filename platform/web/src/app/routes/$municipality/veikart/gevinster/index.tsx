import { createFileRoute } from '@tanstack/react-router';
import { BenefitListPage } from '../../../../../roadmap/index.tsx';

export const Route = createFileRoute('/$municipality/veikart/gevinster/')({ component: BenefitListPage });
