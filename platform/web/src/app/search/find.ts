import { inside, send } from '../../api/client.ts';
import type { LocalText, Page, Schema } from '../../api/types.ts';
import type { Language } from '../../i18n/language.ts';
import { localText } from '../../i18n/local-text.ts';

/** One thing found; `path` is its place below the municipality. */
export type Hit = { kind: string; id: string; name: string; path: string };

/** The kinds that come first among the hits; the others follow in the order of the red thread. */
export const first = ['service', 'journey'];
const last = ['unit', 'system', 'role', 'words'];

/** How many are asked for of a list, and of the whole thread. */
const most = 6;
const mostOfAll = 30;

/**
 * Asks the red thread for every kind of thing by its words, the lists for names that contain what was written, and research for what
 * participants said, which nobody else keeps. What does not answer is left out of the hits.
 */
export async function find(municipality: string, q: string, language: Language): Promise<Hit[]> {
  const ask = <T>(path: string[], limit: number) =>
    send<T>('GET', inside(municipality, ...path), { query: { q, limit } });
  const list = (kind: string, path: string[], place: string) =>
    ask<Page<{ id: string; name?: LocalText | string; title?: string }>>(path, most).then(({ items }) =>
      items.map(({ id, name, title }): Hit => {
        const told = title ?? (typeof name === 'string' ? name : localText(name, language));
        return { kind, id, name: told, path: `${place}/${id}` };
      }),
    );
  const answers = await Promise.allSettled([
    ask<Schema<'Found'>>(['thread', 'search'], mostOfAll).then(({ items }) =>
      items.map(
        ({ thing }): Hit => ({
          kind: thing.kind,
          id: thing.id,
          name: localText(thing.title, language),
          path: thing.path,
        }),
      ),
    ),
    list('service', ['catalogue', 'services'], 'tjenester'),
    list('journey', ['journeys'], 'reiser'),
    list('unit', ['catalogue', 'units'], 'enheter'),
    list('system', ['catalogue', 'systems'], 'systemer'),
    list('role', ['catalogue', 'roles'], 'roller'),
    ask<Page<Schema<'ReadingHit'>>>(['research', 'search'], most).then(({ items }) =>
      items.map(
        ({ note, text }, place): Hit => ({
          kind: 'words',
          id: `${note}-${place}`,
          name: text,
          path: `innsikt/notater/${note}`,
        }),
      ),
    ),
  ]);
  const failed = answers.filter((answer) => answer.status === 'rejected');
  if (failed.length === answers.length) throw failed[0]?.reason;
  return inOrder(answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : [])));
}

/** Each thing once, kind by kind. */
export function inOrder(hits: Hit[]): Hit[] {
  const once = [...new Map(hits.map((hit) => [`${hit.kind}/${hit.id}`, hit])).values()];
  const kinds = [...new Set(once.map(({ kind }) => kind))];
  const ranked = [...first, ...kinds.filter((kind) => !first.includes(kind) && !last.includes(kind)), ...last];
  return ranked.flatMap((kind) => once.filter((hit) => hit.kind === kind));
}
