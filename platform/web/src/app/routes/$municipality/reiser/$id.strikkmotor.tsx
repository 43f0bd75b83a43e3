import { createFileRoute } from '@tanstack/react-router';
import { EnginePage } from '../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/$id/strikkmotor')({ component: EnginePage });
