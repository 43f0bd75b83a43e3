import type { LocalText } from '../api/types.ts';
import { localText } from '../i18n/local-text.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.tsx';
import type { Thing } from './api.ts';
import { threadTexts } from './texts.ts';

/** What a code is called; a code that nobody has given a name is shown as it is. */
function named(names: Record<string, string>, code: string): string {
  return names[code] ?? code;
}

const period = /(\d{4}-\d{2}-\d{2}) – (\d{4}-\d{2}-\d{2})/g;
const day = /\d{4}-\d{2}-\d{2}/g;

/** The names of kinds, columns, links and things in the person's language. */
export function useWords() {
  const t = useTexts(threadTexts);
  const { language } = useLanguage();
  const format = useFormat();
  const dated = (text: string) =>
    text
      .replace(period, (_, from: string, to: string) => format.period(from, to))
      .replace(day, (on) => format.date(`${on}T12:00:00`));
  const title = (text: LocalText) => dated(localText(text, language));
  const kind = (code: string) => named(t.kinds, code);
  const breaks: Record<string, { title: string; mend: string }> = t.breaks;
  return {
    t,
    kind,
    column: (code: string) => named(t.columns, code),
    relation: (code: string) => named(t.relations, code),
    broken: (code: string) => breaks[code] ?? { title: code, mend: '' },
    title,
    /** The title where the kind stands beside it, and need not be said twice. */
    name: (thing: Thing) => title(thing.title).replace(`${kind(thing.kind)} · `, ''),
    /** A text of the server, with its days as the person reads them. */
    dated,
  };
}
