import { createFileRoute } from '@tanstack/react-router';
import { MendPage } from '../../../../research/index.tsx';

export const Route = createFileRoute('/$municipality/innsikt/rettes')({ component: MendPage });
