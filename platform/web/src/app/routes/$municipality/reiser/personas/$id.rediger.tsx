import { createFileRoute } from '@tanstack/react-router';
import { EditPersonaPage } from '../../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/personas/$id/rediger')({ component: EditPersonaPage });
