import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { LevelTag } from '../parts/level-tag.tsx';
import { paths } from '../paths.ts';
import { researchTexts } from '../texts.ts';
import '../parts/words.css';
import './finding-view.css';

type FindingViewProps = {
  municipality: string;
  /** As research's own question answers it; text is absent when it may not be shown. */
  finding: {
    insight?: string | null;
    highlight?: string | null;
    text?: string | null;
    source?: string | null;
    level: string;
  };
};

/** A finding where something rests on it: what it says, how well it stands, and a way to it when it is an insight. */
export function FindingView({ municipality, finding }: FindingViewProps) {
  const t = useTexts(researchTexts);
  const { insight, text, source, level } = finding;
  return (
    <div className="finding" data-kind={insight ? 'insight' : 'highlight'}>
      {insight ? (
        <Link className="ds-link" to={paths.insights.one} params={{ municipality, id: insight }}>
          {text}
        </Link>
      ) : (
        <figure className="words">
          {text ? <blockquote>{t.quote({ text })}</blockquote> : <p className="mv-quiet">{t.insights.lacksQuote}</p>}
          {source && <figcaption>{source}</figcaption>}
        </figure>
      )}
      <LevelTag level={level} />
    </div>
  );
}
