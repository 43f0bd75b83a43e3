export { setTrashed as setJourneyTrashed } from './api.ts';
export { JourneyPage } from './editor/journey-page.tsx';
export { JourneyPrintPage } from './export/print-page.tsx';
export { JourneyListPage } from './list/list-page.tsx';
export { NewJourneyPage } from './list/new-page.tsx';
