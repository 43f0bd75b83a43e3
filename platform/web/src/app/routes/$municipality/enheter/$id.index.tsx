import { createFileRoute } from '@tanstack/react-router';
import { UnitPage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/enheter/$id/')({ component: UnitPage });
