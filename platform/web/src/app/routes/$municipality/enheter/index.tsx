import { createFileRoute } from '@tanstack/react-router';
import { UnitListPage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/enheter/')({ component: UnitListPage });
