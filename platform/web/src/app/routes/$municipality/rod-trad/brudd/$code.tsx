import { createFileRoute } from '@tanstack/react-router';
import { BrokenListPage } from '../../../../../thread/index.tsx';

export const Route = createFileRoute('/$municipality/rod-trad/brudd/$code')({ component: BrokenListPage });
