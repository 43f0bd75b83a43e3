import { createFileRoute } from '@tanstack/react-router';
import { ApiPage } from '../../api-page/api-page.tsx';

export const Route = createFileRoute('/$municipality/api')({ component: ApiPage });
