import { createFileRoute } from '@tanstack/react-router';
import { MembersPage } from '../../../identity/index.tsx';
import { mustAdminister } from '../../guards.ts';

export const Route = createFileRoute('/$municipality/medlemmer')({
  beforeLoad: mustAdminister,
  component: MembersPage,
});
