import { texts } from '../../i18n/messages.ts';
import type { Messages } from './texts/nb.ts';

/** The texts of the leader's page. */
export const leaderTexts = texts<Messages>({
  nb: () => import('./texts/nb.ts').then((file) => file.nb),
  nn: () => import('./texts/nn.ts').then((file) => file.nn),
  en: () => import('./texts/en.ts').then((file) => file.en),
});
