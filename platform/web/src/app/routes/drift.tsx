import { createFileRoute } from '@tanstack/react-router';
import { FreezePanel } from '../../benchmarking/index.tsx';
import { OperatorPage } from '../../identity/index.tsx';
import { mustOperate } from '../guards.ts';
import { Outside } from '../shell/outside.tsx';

export const Route = createFileRoute('/drift')({
  beforeLoad: mustOperate,
  component: () => (
    <Outside>
      <OperatorPage />
      <FreezePanel />
    </Outside>
  ),
});
