import { createFileRoute, notFound } from '@tanstack/react-router';
import { queries } from '../../api/queries.ts';
import { OperatorPage } from '../../identity/index.tsx';
import { meQuery } from '../../session/me.ts';
import { Outside } from '../shell/outside.tsx';

export const Route = createFileRoute('/drift')({
  beforeLoad: async () => {
    const me = await queries.ensureQueryData(meQuery).catch(() => null);
    if (me && !me.operator) throw notFound();
  },
  component: () => (
    <Outside>
      <OperatorPage />
    </Outside>
  ),
});
