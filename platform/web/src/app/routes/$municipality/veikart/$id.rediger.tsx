import { createFileRoute } from '@tanstack/react-router';
import { EditInitiativePage } from '../../../../roadmap/index.tsx';

export const Route = createFileRoute('/$municipality/veikart/$id/rediger')({ component: EditInitiativePage });
