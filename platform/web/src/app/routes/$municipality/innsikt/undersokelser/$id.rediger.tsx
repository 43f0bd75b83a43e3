import { createFileRoute } from '@tanstack/react-router';
import { EditStudyPage } from '../../../../../research/index.tsx';

export const Route = createFileRoute('/$municipality/innsikt/undersokelser/$id/rediger')({ component: EditStudyPage });
