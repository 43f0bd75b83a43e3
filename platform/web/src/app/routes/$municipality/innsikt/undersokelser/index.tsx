import { createFileRoute } from '@tanstack/react-router';
import { StudyListPage } from '../../../../../research/index.tsx';

export const Route = createFileRoute('/$municipality/innsikt/undersokelser/')({ component: StudyListPage });
