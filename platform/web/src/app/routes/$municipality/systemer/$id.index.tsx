import { createFileRoute } from '@tanstack/react-router';
import { NamedPage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/systemer/$id/')({ component: () => <NamedPage kind="systems" /> });
