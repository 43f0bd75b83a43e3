import { type ComponentType, lazy } from 'react';
import { preferredLanguage } from '../i18n/language.ts';
import { page } from '../ui/page.ts';
import { researchTexts } from './texts.ts';

export { removeActualJourney as deleteActualJourney } from './api.ts';
export type { PickedFinding } from './evidence/evidence-picker.tsx';

/** Chooses an insight or a highlight for something to rest on. */
export const EvidencePicker = part(() => import('./evidence/evidence-picker.tsx').then((file) => file.EvidencePicker));
/** Shows a finding where something rests on it. */
export const FindingView = part(() => import('./evidence/finding-view.tsx').then((file) => file.FindingView));

/** Writes down what a participant went through. */
export const ActualJourneyForm = part(() => import('./actual/actual-form.tsx').then((file) => file.ActualJourneyForm));

// Each page is its own chunk.
export const StudyListPage = page(researchTexts, () => import('./study/study-list-page.tsx'), 'StudyListPage');
export const NewStudyPage = page(researchTexts, () => import('./study/study-form-page.tsx'), 'NewStudyPage');
export const EditStudyPage = page(researchTexts, () => import('./study/study-form-page.tsx'), 'EditStudyPage');
export const StudyPage = page(researchTexts, () => import('./study/study-page.tsx'), 'StudyPage');
export const ParticipantsPage = page(researchTexts, () => import('./study/participants-page.tsx'), 'ParticipantsPage');
export const NotesPage = page(researchTexts, () => import('./study/notes-page.tsx'), 'NotesPage');
export const NotePage = page(researchTexts, () => import('./note/note-page.tsx'), 'NotePage');
export const NewNotePage = page(researchTexts, () => import('./note/note-form-page.tsx'), 'NewNotePage');
export const EditNotePage = page(researchTexts, () => import('./note/note-form-page.tsx'), 'EditNotePage');
export const InsightListPage = page(researchTexts, () => import('./insight/insight-list-page.tsx'), 'InsightListPage');
export const InsightPage = page(researchTexts, () => import('./insight/insight-page.tsx'), 'InsightPage');
export const NewInsightPage = page(researchTexts, () => import('./insight/insight-form-page.tsx'), 'NewInsightPage');
export const EditInsightPage = page(researchTexts, () => import('./insight/insight-form-page.tsx'), 'EditInsightPage');
export const NeedListPage = page(researchTexts, () => import('./need/need-list-page.tsx'), 'NeedListPage');
export const NeedPage = page(researchTexts, () => import('./need/need-page.tsx'), 'NeedPage');
export const NewNeedPage = page(researchTexts, () => import('./need/need-form-page.tsx'), 'NewNeedPage');
export const EditNeedPage = page(researchTexts, () => import('./need/need-form-page.tsx'), 'EditNeedPage');
export const MendPage = page(researchTexts, () => import('./mend/mend-page.tsx'), 'MendPage');

/** Something that is there when both its code and its words are; each is its own chunk. */
function part<P>(code: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [component] = await Promise.all([code(), researchTexts.load(preferredLanguage())]);
    return { default: component };
  });
}
