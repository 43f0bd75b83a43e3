import { createFileRoute } from '@tanstack/react-router';
import { EditNotePage } from '../../../../../research/index.tsx';

export const Route = createFileRoute('/$municipality/innsikt/notater/$id/rediger')({ component: EditNotePage });
