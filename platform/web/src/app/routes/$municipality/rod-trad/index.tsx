import { createFileRoute } from '@tanstack/react-router';
import { ThreadPage } from '../../../../thread/index.tsx';
import { WalkFromService } from '../../../leader/walk-from-service.tsx';

export const Route = createFileRoute('/$municipality/rod-trad/')({
  component: () => (
    <ThreadPage>
      <WalkFromService />
    </ThreadPage>
  ),
});
