import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { journeyTexts } from '../texts.ts';
import type { Finding } from './api.ts';

/** What was found in a sentence of plain language, or why it could not be checked. */
export function useSaid(): (finding: Finding) => string {
  const t = useTexts(journeyTexts);
  const { language } = useLanguage();
  const format = useFormat();
  const channels = (codes: string | undefined) =>
    format.list(
      (codes ?? '').split(',').map((code) => (t.channels as Record<string, string>)[code]?.toLowerCase() ?? code),
    );
  return ({ check, weight, facts }) => {
    if (weight === 'unknown') {
      const why = t.lint.why as Record<string, string>;
      return why[facts.why ?? ''] ?? t.lint.whyNot;
    }
    return t.lint.checks[check].says({
      ...facts,
      before: channels(facts.before),
      channels: channels(facts.channels),
      named: channels(facts.named),
      instead: facts[`instead-${language}`] ?? facts['instead-nb'] ?? facts['instead-nn'] ?? facts['instead-en'] ?? '',
    });
  };
}
