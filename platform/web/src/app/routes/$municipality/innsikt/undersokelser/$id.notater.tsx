import { createFileRoute } from '@tanstack/react-router';
import { NotesPage } from '../../../../../research/index.tsx';

export const Route = createFileRoute('/$municipality/innsikt/undersokelser/$id/notater')({ component: NotesPage });
