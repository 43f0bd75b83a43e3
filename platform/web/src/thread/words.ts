import type { LocalText } from '../api/types.ts';
import { localText } from '../i18n/local-text.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.tsx';
import { threadTexts } from './texts.ts';

/** What a code is called; a code that nobody has given a name is shown as it is. */
function named(names: Record<string, string>, code: string): string {
  return names[code] ?? code;
}

/** The names of kinds, columns, links and things in the person's language. */
export function useWords() {
  const t = useTexts(threadTexts);
  const { language } = useLanguage();
  const breaks: Record<string, { title: string; mend: string }> = t.breaks;
  return {
    t,
    kind: (code: string) => named(t.kinds, code),
    column: (code: string) => named(t.columns, code),
    relation: (code: string) => named(t.relations, code),
    broken: (code: string) => breaks[code] ?? { title: code, mend: '' },
    title: (text: LocalText) => localText(text, language),
  };
}
