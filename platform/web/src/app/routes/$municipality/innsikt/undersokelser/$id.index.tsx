import { createFileRoute } from '@tanstack/react-router';
import { StudyPage } from '../../../../../research/index.tsx';

export const Route = createFileRoute('/$municipality/innsikt/undersokelser/$id/')({ component: StudyPage });
