import { createFileRoute } from '@tanstack/react-router';
import { EditUnitPage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/enheter/$id/rediger')({ component: EditUnitPage });
