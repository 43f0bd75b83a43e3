import { createFileRoute } from '@tanstack/react-router';
import { NewPersonaPage } from '../../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/personas/ny')({ component: NewPersonaPage });
