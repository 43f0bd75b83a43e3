import { createFileRoute } from '@tanstack/react-router';
import { NewStudyPage } from '../../../../../research/index.tsx';

export const Route = createFileRoute('/$municipality/innsikt/undersokelser/ny')({ component: NewStudyPage });
