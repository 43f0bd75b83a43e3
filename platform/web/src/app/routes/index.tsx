import { createFileRoute, redirect } from '@tanstack/react-router';
import { takeReturnAddress } from '../../session/sign-in.ts';
import { signedIn } from '../guards.ts';
import { ChooserPage } from '../pages/chooser-page.tsx';

export const Route = createFileRoute('/')({
  beforeLoad: async () => {
    const me = await signedIn();
    if (!me) return;
    const back = takeReturnAddress();
    if (back) throw redirect({ href: back, replace: true });
    const [only, ...others] = me.municipalities;
    if (only && others.length === 0 && !me.operator) {
      throw redirect({ to: '/$municipality', params: { municipality: only.alias }, replace: true });
    }
    if (!only && me.operator) throw redirect({ to: '/drift', replace: true });
  },
  component: ChooserPage,
});
