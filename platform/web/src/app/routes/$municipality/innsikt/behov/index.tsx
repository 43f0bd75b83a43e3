import { createFileRoute } from '@tanstack/react-router';
import { NeedListPage } from '../../../../../research/index.tsx';

export const Route = createFileRoute('/$municipality/innsikt/behov/')({ component: NeedListPage });
