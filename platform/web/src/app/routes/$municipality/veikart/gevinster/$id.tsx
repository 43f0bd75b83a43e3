import { createFileRoute } from '@tanstack/react-router';
import { BenefitPage } from '../../../../../roadmap/index.tsx';

export const Route = createFileRoute('/$municipality/veikart/gevinster/$id')({ component: BenefitPage });
