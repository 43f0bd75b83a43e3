import { createFileRoute } from '@tanstack/react-router';
import { NeedPage } from '../../../../../research/index.tsx';

export const Route = createFileRoute('/$municipality/innsikt/behov/$id/')({ component: NeedPage });
