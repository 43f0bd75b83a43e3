import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { Highlight } from '../research.ts';
import { researchTexts } from '../texts.ts';
import './words.css';

type Said = Pick<Highlight, 'words' | 'quotable' | 'pseudonym' | 'kind' | 'on'>;

/** A participant's own words and where they come from; who said them is a pseudonym. */
export function Words({ of }: { of: Said }) {
  const t = useTexts(researchTexts);
  const sourceOf = useSource();
  return (
    <figure className="words">
      {of.quotable && of.words.said ? (
        <blockquote>{t.quote({ text: of.words.said.quote })}</blockquote>
      ) : (
        <p className="mv-quiet">{t.insights.lacksQuote}</p>
      )}
      <figcaption>{sourceOf(of)}</figcaption>
    </figure>
  );
}

/** "Deltaker 3 · Intervju · 12. okt. 2026". */
export function useSource(): (of: { pseudonym?: string; kind: Highlight['kind']; on: string }) => string {
  const t = useTexts(researchTexts);
  const format = useFormat();
  return ({ pseudonym, kind, on }) => [pseudonym, t.methods[kind] ?? kind, format.date(on)].filter(Boolean).join(' · ');
}
