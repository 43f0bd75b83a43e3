import { inside, send } from '../../api/client.ts';
import type { Schema } from '../../api/types.ts';

/** A link by which somebody without an account reads a journey as it was when the link was made. */
export type SharedLink = Schema<'SharedLink'>;
export type SharedLinkDraft = Schema<'SharedLinkDraft'>;
/** What of a journey is let out. */
export type Chosen = Schema<'Chosen'>;
/** What a link would show, and of which state of the journey. */
export type Preview = Schema<'SharedLinksPreview'>;
export type Excerpt = Preview['excerpt'];

const of = (municipality: string, journey: string, ...parts: string[]) =>
  inside(municipality, 'journeys', journey, 'shared-links', ...parts);

export function sharedLinks(municipality: string, journey: string): Promise<SharedLink[]> {
  return send('GET', of(municipality, journey));
}

export function preview(municipality: string, journey: string, chosen: Chosen): Promise<Preview> {
  return send('POST', of(municipality, journey, 'preview'), { json: chosen });
}

export function shareLink(municipality: string, journey: string, draft: SharedLinkDraft): Promise<SharedLink> {
  return send('POST', of(municipality, journey), { json: draft });
}

export function withdrawLink(municipality: string, { id, version }: SharedLink): Promise<SharedLink> {
  return send('PUT', inside(municipality, 'journeys', 'shared-links', id, 'withdrawal'), { version });
}

/** Where a link opens. */
export function addressOf(municipality: string, { code }: SharedLink): string {
  return `${window.location.origin}/s/${municipality}/reise/${code}`;
}
