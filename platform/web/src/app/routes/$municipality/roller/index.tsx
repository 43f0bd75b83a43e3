import { createFileRoute } from '@tanstack/react-router';
import { NamedListPage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/roller/')({ component: () => <NamedListPage kind="roles" /> });
