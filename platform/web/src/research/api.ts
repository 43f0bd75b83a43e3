import { inside, send } from '../api/client.ts';
import type { Change, LocalText, Page, Schema } from '../api/types.ts';
import type {
  Activity,
  ActivityDraft,
  ActualJourney,
  ActualJourneyDraft,
  ConsentDraft,
  Highlight,
  HighlightDraft,
  Insight,
  InsightDraft,
  Need,
  NeedDraft,
  Note,
  NoteDraft,
  NoteLine,
  Participant,
  ParticipantDraft,
  Purpose,
  Receipt,
  Side,
  Study,
  StudyDraft,
  Tag,
  ToMend,
  Use,
  WordHit,
} from './research.ts';

type Of = {
  studies: Study;
  activities: Activity;
  participants: Participant;
  notes: Note;
  highlights: Highlight;
  tags: Tag;
  insights: Insight;
  needs: Need;
  'actual-journeys': ActualJourney;
};
type DraftOf = {
  studies: StudyDraft;
  activities: ActivityDraft;
  participants: ParticipantDraft;
  notes: NoteDraft;
  highlights: HighlightDraft;
  tags: { name: string };
  insights: InsightDraft;
  needs: NeedDraft;
  'actual-journeys': ActualJourneyDraft;
};
/** Of a note, lists tell no blocks. */
type LineOf = Omit<Of, 'notes' | 'actual-journeys'> & {
  notes: NoteLine;
  'actual-journeys': Schema<'ActualJourneyLine'>;
};

export type Kind = keyof Of;
/** The kinds that have a history and a trash. */
export type Kept = 'studies' | 'insights' | 'needs';
/** What a list may be narrowed by. */
export type Filter = Partial<
  Record<'q' | 'study' | 'service' | 'level' | 'tag' | 'note' | 'insight' | 'activity' | 'participant', string>
>;
type Versioned = { id: string; version: number };

function at(municipality: string, ...path: string[]): string {
  return inside(municipality, 'research', ...path);
}

/** One page of a list. */
export function list<K extends Kind>(
  municipality: string,
  kind: K,
  filter: Filter = {},
  after?: string,
  limit = 50,
): Promise<Page<LineOf[K]>> {
  return send('GET', at(municipality, kind), { query: { ...filter, after, limit } });
}

/** The whole of a list that is never long, page after page. */
export async function listAll<K extends Kind>(municipality: string, kind: K, filter: Filter): Promise<LineOf[K][]> {
  const all: LineOf[K][] = [];
  let after: string | undefined;
  do {
    const page = await list(municipality, kind, filter, after, 200);
    all.push(...page.items);
    after = page.next;
  } while (after);
  return all;
}

export function read<K extends Kind>(municipality: string, kind: K, id: string): Promise<Of[K]> {
  return send('GET', at(municipality, kind, id));
}

export function create<K extends Kind>(municipality: string, kind: K, json: DraftOf[K]): Promise<Of[K]> {
  return send('POST', at(municipality, kind), { json });
}

/** Writes over the whole thing, unless someone has changed it since. */
export function change<K extends Kind>(
  municipality: string,
  kind: K,
  { id, version }: Versioned,
  json: K extends 'notes'
    ? Pick<NoteDraft, 'blocks'>
    : K extends 'participants'
      ? { pseudonym: string; side: Side }
      : K extends 'highlights'
        ? Omit<HighlightDraft, 'note'>
        : K extends 'actual-journeys'
          ? Pick<ActualJourneyDraft, 'toldOn' | 'touchpoints'>
          : DraftOf[K],
): Promise<Of[K]> {
  return send('PUT', at(municipality, kind, id), { json, version });
}

/** Deletes at once what has no trash. */
export function remove(
  municipality: string,
  kind: 'activities' | 'notes' | 'highlights' | 'tags' | 'actual-journeys',
  { id, version }: Versioned,
): Promise<void> {
  return send('DELETE', at(municipality, kind, id), { version });
}

export function trash(municipality: string, kind: Kept, { id, version }: Versioned): Promise<void> {
  return send('PUT', at(municipality, kind, id, 'trash'), { version });
}

export function restore(municipality: string, kind: Kept, id: string): Promise<void> {
  return send('DELETE', at(municipality, kind, id, 'trash'));
}

export function history(municipality: string, kind: Kept | 'notes', id: string, after?: string): Promise<Page<Change>> {
  return send('GET', at(municipality, kind, id, 'history'), { query: { after } });
}

/** Says that an activity took place, or that it did not after all. */
export function complete(municipality: string, { id, version }: Versioned, took: boolean): Promise<Activity> {
  return send(took ? 'PUT' : 'DELETE', at(municipality, 'activities', id, 'completion'), { version });
}

export function giveConsent(
  municipality: string,
  { id, version }: Versioned,
  purpose: Purpose,
  json: ConsentDraft,
): Promise<Participant> {
  return send('PUT', at(municipality, 'participants', id, 'consents', purpose), { json, version });
}

/** Withdraws one purpose, or everything when none is named. */
export function withdraw(municipality: string, { id, version }: Versioned, purpose?: Purpose): Promise<Receipt> {
  const consent = purpose ? ['consents', purpose] : [];
  return send('DELETE', at(municipality, 'participants', id, ...consent), { version });
}

/** A new link to the participant's own page; the one before stops working. */
export function makeLink(municipality: string, id: string): Promise<Schema<'ParticipantLink'>> {
  return send('POST', at(municipality, 'participants', id, 'link'));
}

export function publish(municipality: string, { id, version }: Versioned, published: boolean): Promise<Insight> {
  return send(published ? 'PUT' : 'DELETE', at(municipality, 'insights', id, 'publication'), { version });
}

export function uses(municipality: string, insight: string): Promise<Use[]> {
  return send('GET', at(municipality, 'insights', insight, 'uses'));
}

/** Where in the notes a word stands; other modules' search never sees them. */
export function searchWords(municipality: string, q: string, study: string): Promise<{ items: WordHit[] }> {
  return send('GET', at(municipality, 'search'), { query: { q, study, limit: 50 } });
}

export function toMend(municipality: string, after?: string): Promise<Page<ToMend>> {
  return send('GET', at(municipality, 'mend'), { query: { after } });
}

export function resolve(municipality: string, id: string): Promise<void> {
  return send('PUT', at(municipality, 'mend', id, 'resolution'));
}

/** People of the municipality, for a team. */
export function colleagues(municipality: string, q: string): Promise<Page<{ id: string; name: string }>> {
  return send('GET', inside(municipality, 'colleagues'), { query: { q, limit: 20 } });
}

/** Services of the catalogue, found by name. */
export function services(municipality: string, q: string, limit: number): Promise<Page<ServiceName>> {
  return send('GET', inside(municipality, 'catalogue', 'services'), { query: { q, limit } });
}

export type ServiceName = { id: string; name: LocalText };

/** Deletes what a participant went through, as it stands now. */
export async function removeActualJourney(municipality: string, id: string): Promise<void> {
  await remove(municipality, 'actual-journeys', await read(municipality, 'actual-journeys', id));
}
