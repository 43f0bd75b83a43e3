import { lazy } from 'react';

export { setTrashed as setJourneyTrashed } from './api.ts';
export { JourneyListPage } from './list/list-page.tsx';

// Each page is its own chunk: nobody who reads the list waits for the editor.
export const JourneyPage = lazy(() =>
  import('./editor/journey-page.tsx').then((file) => ({ default: file.JourneyPage })),
);
export const NewJourneyPage = lazy(() =>
  import('./list/new-page.tsx').then((file) => ({ default: file.NewJourneyPage })),
);
export const JourneyPrintPage = lazy(() =>
  import('./export/print-page.tsx').then((file) => ({ default: file.JourneyPrintPage })),
);
