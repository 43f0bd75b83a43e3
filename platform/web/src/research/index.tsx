import { type ComponentType, lazy } from 'react';
import { preferredLanguage } from '../i18n/language.ts';
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
export const StudyListPage = part(() => import('./study/study-list-page.tsx').then((file) => file.StudyListPage));
export const NewStudyPage = part(() => import('./study/study-form-page.tsx').then((file) => file.NewStudyPage));
export const EditStudyPage = part(() => import('./study/study-form-page.tsx').then((file) => file.EditStudyPage));
export const StudyPage = part(() => import('./study/study-page.tsx').then((file) => file.StudyPage));
export const ParticipantsPage = part(() =>
  import('./study/participants-page.tsx').then((file) => file.ParticipantsPage),
);
export const NotesPage = part(() => import('./study/notes-page.tsx').then((file) => file.NotesPage));
export const NotePage = part(() => import('./note/note-page.tsx').then((file) => file.NotePage));
export const NewNotePage = part(() => import('./note/note-form-page.tsx').then((file) => file.NewNotePage));
export const EditNotePage = part(() => import('./note/note-form-page.tsx').then((file) => file.EditNotePage));
export const InsightListPage = part(() =>
  import('./insight/insight-list-page.tsx').then((file) => file.InsightListPage),
);
export const InsightPage = part(() => import('./insight/insight-page.tsx').then((file) => file.InsightPage));
export const NewInsightPage = part(() => import('./insight/insight-form-page.tsx').then((file) => file.NewInsightPage));
export const EditInsightPage = part(() =>
  import('./insight/insight-form-page.tsx').then((file) => file.EditInsightPage),
);
export const NeedListPage = part(() => import('./need/need-list-page.tsx').then((file) => file.NeedListPage));
export const NeedPage = part(() => import('./need/need-page.tsx').then((file) => file.NeedPage));
export const NewNeedPage = part(() => import('./need/need-form-page.tsx').then((file) => file.NewNeedPage));
export const EditNeedPage = part(() => import('./need/need-form-page.tsx').then((file) => file.EditNeedPage));
export const MendPage = part(() => import('./mend/mend-page.tsx').then((file) => file.MendPage));

/** Something that is there when both its code and its words are; each is its own chunk. */
function part<P>(code: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [component] = await Promise.all([code(), researchTexts.load(preferredLanguage())]);
    return { default: component };
  });
}
