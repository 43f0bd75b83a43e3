import { lazyRouteComponent } from '@tanstack/react-router';
import { preferredLanguage } from '../i18n/language.ts';
import type { Texts } from '../i18n/messages.ts';

/**
 * A page in a chunk of its own, which the router shows when both its code and its words are here. It must not wait inside React: that
 * keeps a skeleton for 300 ms from the moment it is drawn, however soon the page comes.
 */
export function page<File extends Record<string, unknown>, Name extends keyof File>(
  area: Texts<unknown>,
  code: () => Promise<File>,
  name: Name,
) {
  return lazyRouteComponent(async () => {
    const [file] = await Promise.all([code(), area.load(preferredLanguage())]);
    return file;
  }, name);
}
