import { createFileRoute } from '@tanstack/react-router';
import { ChainPage } from '../../../../thread/index.tsx';

export const Route = createFileRoute('/$municipality/rod-trad/$kind/$id')({ component: ChainPage });
