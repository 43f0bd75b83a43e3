import { createFileRoute } from '@tanstack/react-router';
import { ExchangesPage } from '../../../../benchmarking/index.tsx';

export const Route = createFileRoute('/$municipality/sammenligning/erfaringer')({ component: ExchangesPage });
