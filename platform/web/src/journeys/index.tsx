import { type ComponentType, lazy } from 'react';
import { preferredLanguage } from '../i18n/language.ts';
import { journeyTexts } from './texts.ts';

export { setTrashed as setJourneyTrashed } from './api.ts';
export { readSides } from './renewal/sides.ts';
export { type SelectionSearch, selectionSearch } from './selection/selection.ts';

// Each page is its own chunk: nobody who reads the list waits for the editor.
export const JourneyListPage = page(() => import('./list/list-page.tsx').then((file) => file.JourneyListPage));
export const NewJourneyPage = page(() => import('./list/new-page.tsx').then((file) => file.NewJourneyPage));
export const JourneyPage = page(() => import('./editor/journey-page.tsx').then((file) => file.JourneyPage));
export const DifferencePage = page(() => import('./renewal/difference-page.tsx').then((file) => file.DifferencePage));
export const LintPage = page(() => import('./lint/lint-page.tsx').then((file) => file.LintPage));
export const SidesPage = page(() => import('./sides/sides-page.tsx').then((file) => file.SidesPage));
export const PromisesPage = page(() => import('./promises/promises-page.tsx').then((file) => file.PromisesPage));
export const EnginePage = page(() => import('./engine/engine-page.tsx').then((file) => file.EnginePage));
export const JourneyFlowPage = page(() => import('./flow/flow-page.tsx').then((file) => file.JourneyFlowPage));
export const ServiceFlowPage = page(() => import('./flow/service-flow-page.tsx').then((file) => file.ServiceFlowPage));
export const ActualPage = page(() => import('./actual/actual-page.tsx').then((file) => file.ActualPage));
export const JourneyPrintPage = page(() => import('./export/print-page.tsx').then((file) => file.JourneyPrintPage));
export const PersonaListPage = page(() => import('./persona/list-page.tsx').then((file) => file.PersonaListPage));
export const PersonaPage = page(() => import('./persona/persona-page.tsx').then((file) => file.PersonaPage));
export const NewPersonaPage = page(() => import('./persona/form-page.tsx').then((file) => file.NewPersonaPage));
export const EditPersonaPage = page(() => import('./persona/form-page.tsx').then((file) => file.EditPersonaPage));
export const ComparePersonasPage = page(() =>
  import('./persona/compare-page.tsx').then((file) => file.ComparePersonasPage),
);

/** A page that is there when both its code and its words are. */
function page<P = object>(code: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [component] = await Promise.all([code(), journeyTexts.load(preferredLanguage())]);
    return { default: component };
  });
}
