import { inside, send } from '../../api/client.ts';
import type { Schema } from '../../api/types.ts';

/** What of a journey is shown, under a name. */
export type SavedView = Schema<'SavedView'>;
export type SavedViewDraft = Schema<'SavedViewDraft'>;

const of = (municipality: string, ...parts: string[]) => inside(municipality, 'journeys', ...parts);
const one = (municipality: string, id: string, ...parts: string[]) => of(municipality, 'views', id, ...parts);

export function savedViews(municipality: string, journey: string): Promise<SavedView[]> {
  return send('GET', of(municipality, journey, 'views'));
}

export function saveView(municipality: string, journey: string, draft: SavedViewDraft): Promise<SavedView> {
  return send('POST', of(municipality, journey, 'views'), { json: draft });
}

export function changeView(
  municipality: string,
  { id, version }: SavedView,
  draft: SavedViewDraft,
): Promise<SavedView> {
  return send('PUT', one(municipality, id), { json: draft, version });
}

export function trashView(municipality: string, { id, version }: Pick<SavedView, 'id' | 'version'>): Promise<void> {
  return send('PUT', one(municipality, id, 'trash'), { version });
}

export function takeBackView(municipality: string, id: string): Promise<void> {
  return send('DELETE', one(municipality, id, 'trash'));
}
