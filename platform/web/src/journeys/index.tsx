import { page } from '../ui/page.ts';
import { journeyTexts } from './texts.ts';

export { setTrashed as setJourneyTrashed } from './api.ts';
export { readSides } from './renewal/sides.ts';
export { type SelectionSearch, selectionSearch } from './selection/selection.ts';

// Each page is its own chunk: nobody who reads the list waits for the editor.
export const JourneyListPage = page(journeyTexts, () => import('./list/list-page.tsx'), 'JourneyListPage');
export const NewJourneyPage = page(journeyTexts, () => import('./list/new-page.tsx'), 'NewJourneyPage');
export const JourneyPage = page(journeyTexts, () => import('./editor/journey-page.tsx'), 'JourneyPage');
export const DifferencePage = page(journeyTexts, () => import('./renewal/difference-page.tsx'), 'DifferencePage');
export const LintPage = page(journeyTexts, () => import('./lint/lint-page.tsx'), 'LintPage');
export const SidesPage = page(journeyTexts, () => import('./sides/sides-page.tsx'), 'SidesPage');
export const PromisesPage = page(journeyTexts, () => import('./promises/promises-page.tsx'), 'PromisesPage');
export const EnginePage = page(journeyTexts, () => import('./engine/engine-page.tsx'), 'EnginePage');
export const JourneyFlowPage = page(journeyTexts, () => import('./flow/flow-page.tsx'), 'JourneyFlowPage');
export const ServiceFlowPage = page(journeyTexts, () => import('./flow/service-flow-page.tsx'), 'ServiceFlowPage');
export const ActualPage = page(journeyTexts, () => import('./actual/actual-page.tsx'), 'ActualPage');
export const JourneyPrintPage = page(journeyTexts, () => import('./export/print-page.tsx'), 'JourneyPrintPage');
export const PersonaListPage = page(journeyTexts, () => import('./persona/list-page.tsx'), 'PersonaListPage');
export const PersonaPage = page(journeyTexts, () => import('./persona/persona-page.tsx'), 'PersonaPage');
export const NewPersonaPage = page(journeyTexts, () => import('./persona/form-page.tsx'), 'NewPersonaPage');
export const EditPersonaPage = page(journeyTexts, () => import('./persona/form-page.tsx'), 'EditPersonaPage');
export const ComparePersonasPage = page(
  journeyTexts,
  () => import('./persona/compare-page.tsx'),
  'ComparePersonasPage',
);
