import { useTexts } from '../../i18n/use-texts.tsx';
import type { Channel } from '../catalogue.ts';
import { catalogueTexts } from '../texts.ts';

/** What a channel is called; one we do not know is called by its code. */
export function useChannelName(): (channel: string) => string {
  const t = useTexts(catalogueTexts);
  return (channel) => t.channels[channel as Channel] ?? channel;
}
