import { type ComponentType, lazy } from 'react';
import { preferredLanguage } from '../i18n/language.ts';
import { researchTexts } from './texts.ts';

export type { PickedFinding } from './evidence/evidence-picker.tsx';

/** Chooses an insight or a highlight for something to rest on. */
export const EvidencePicker = part(() => import('./evidence/evidence-picker.tsx').then((file) => file.EvidencePicker));
/** Shows a finding where something rests on it. */
export const FindingView = part(() => import('./evidence/finding-view.tsx').then((file) => file.FindingView));

/** Something that is there when both its code and its words are; each is its own chunk. */
function part<P>(code: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [component] = await Promise.all([code(), researchTexts.load(preferredLanguage())]);
    return { default: component };
  });
}
