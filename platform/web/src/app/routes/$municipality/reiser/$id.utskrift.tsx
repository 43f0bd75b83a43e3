import { createFileRoute } from '@tanstack/react-router';
import { JourneyPrintPage, type SelectionSearch, selectionSearch } from '../../../../journeys/index.tsx';

export const Route = createFileRoute('/$municipality/reiser/$id/utskrift')({
  validateSearch: (search): SelectionSearch => selectionSearch(search),
  component: JourneyPrintPage,
});
