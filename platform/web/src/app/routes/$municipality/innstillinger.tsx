import { createFileRoute } from '@tanstack/react-router';
import { SettingsPage } from '../../../identity/index.tsx';
import { mustAdminister } from '../../guards.ts';

export const Route = createFileRoute('/$municipality/innstillinger')({
  beforeLoad: mustAdminister,
  component: SettingsPage,
});
