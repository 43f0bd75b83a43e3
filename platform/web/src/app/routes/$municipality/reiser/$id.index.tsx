import { createFileRoute } from '@tanstack/react-router';
import { JourneyPage, type SelectionSearch, selectionSearch } from '../../../../journeys/index.tsx';
import { IndicatorPicker, MeasuredItem } from '../../../../measurement/index.tsx';
import { EvidencePicker } from '../../../../research/index.tsx';

// The same object each time: the editor is not drawn anew for it.
const measuring = { Picker: IndicatorPicker, Item: MeasuredItem };

export const Route = createFileRoute('/$municipality/reiser/$id/')({
  // What a link points at, a card or a step of the journey, and what of it is shown.
  validateSearch: ({ kort, steg, ...shown }): { kort?: string; steg?: string } & SelectionSearch => ({
    ...(typeof kort === 'string' ? { kort } : {}),
    ...(typeof steg === 'string' ? { steg } : {}),
    ...selectionSearch(shown),
  }),
  loader: () => JourneyPage.preload?.(),
  component: () => <JourneyPage EvidencePicker={EvidencePicker} measuring={measuring} />,
  staticData: { wide: true },
});
