import { createFileRoute } from '@tanstack/react-router';
import { MembersPage } from '../../../identity/index.tsx';

export const Route = createFileRoute('/$municipality/medlemmer')({ component: MembersPage });
