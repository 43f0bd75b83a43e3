import { createFileRoute } from '@tanstack/react-router';
import { NamedPage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/roller/$id/')({ component: () => <NamedPage kind="roles" /> });
