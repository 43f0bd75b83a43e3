import { createFileRoute } from '@tanstack/react-router';
import { PersonaPage } from '../../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/personas/$id/')({ component: PersonaPage });
