import { createFileRoute } from '@tanstack/react-router';
import { SettingsPage } from '../../../identity/index.tsx';

export const Route = createFileRoute('/$municipality/innstillinger')({ component: SettingsPage });
