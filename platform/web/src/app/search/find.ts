import { inside, send } from '../../api/client.ts';
import type { LocalText, Page } from '../../api/types.ts';
import type { Language } from '../../i18n/language.ts';
import { localText } from '../../i18n/local-text.ts';

export const kinds = ['service', 'journey', 'unit', 'system', 'role'] as const;
export type Kind = (typeof kinds)[number];

/** One thing found, of a kind that has a page of its own. */
export type Hit = { kind: Kind; id: string; name: string };

const most = 6;

/** Asks every list in the municipality at once; a list that does not answer is left out of the hits. */
export async function find(municipality: string, query: string, language: Language): Promise<Hit[]> {
  const ask = <T>(...path: string[]) =>
    send<Page<T>>('GET', inside(municipality, ...path), { query: { q: query, limit: most } }).then(
      (page) => page.items,
    );
  const named = (kind: Kind, path: string) =>
    ask<{ id: string; name: string }>('catalogue', path).then((items) =>
      items.map(({ id, name }) => ({ kind, id, name })),
    );
  const answers = await Promise.allSettled([
    ask<{ id: string; name: LocalText }>('catalogue', 'services').then((items) =>
      items.map(({ id, name }): Hit => ({ kind: 'service', id, name: localText(name, language) })),
    ),
    ask<{ id: string; title: string }>('journeys').then((items) =>
      items.map(({ id, title }): Hit => ({ kind: 'journey', id, name: title })),
    ),
    named('unit', 'units'),
    named('system', 'systems'),
    named('role', 'roles'),
  ]);
  const failed = answers.filter((answer) => answer.status === 'rejected');
  if (failed.length === answers.length) throw failed[0]?.reason;
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
}
