import { createFileRoute } from '@tanstack/react-router';
import { EditNamedPage } from '../../../../catalogue/index.tsx';

export const Route = createFileRoute('/$municipality/systemer/$id/rediger')({
  component: () => <EditNamedPage kind="systems" />,
});
