import { createFileRoute } from '@tanstack/react-router';
import { PersonaListPage } from '../../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/personas/')({ component: PersonaListPage });
