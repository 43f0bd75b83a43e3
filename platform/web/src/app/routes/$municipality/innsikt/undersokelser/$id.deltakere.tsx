import { createFileRoute } from '@tanstack/react-router';
import { ParticipantsPage } from '../../../../../research/index.tsx';

export const Route = createFileRoute('/$municipality/innsikt/undersokelser/$id/deltakere')({
  component: ParticipantsPage,
});
