import { createFileRoute } from '@tanstack/react-router';
import { NewNamedPage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/roller/ny')({ component: () => <NewNamedPage kind="roles" /> });
