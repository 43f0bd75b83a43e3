import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Fact, Facts } from '../../ui/facts.tsx';
import { LevelTag } from '../parts/level-tag.tsx';
import { sidesInWords, strengthInWords } from '../parts/strength.ts';
import { paths } from '../paths.ts';
import type { Insight } from '../research.ts';
import { researchTexts } from '../texts.ts';
import './strength-facts.css';

/** How well an insight stands: a sentence, and the parts it is made of. */
export function StrengthFacts({ insight: { strength, toMend } }: { insight: Insight }) {
  const t = useTexts(researchTexts);
  const { level, highlights, participants, highlightsAgainst, participantsAgainst, methods, sides } = strength;
  const assumed = highlights === 0;
  return (
    <div className="strength">
      <p className="strength-sentence">{strengthInWords(t, strength)}</p>
      {toMend && <ToMendLine />}
      {assumed && <p className="mv-quiet">{t.insights.assumedNext}</p>}
      {highlightsAgainst > 0 && (
        <p className="strength-against">
          {t.insights.against({ highlights: highlightsAgainst, participants: participantsAgainst })}
        </p>
      )}
      <Facts>
        <Fact name={t.insights.parts.level}>
          <LevelTag level={level} /> {!assumed && <span className="mv-quiet">{t.strengths[strength.strength]}</span>}
        </Fact>
        <Fact name={t.insights.parts.highlights}>{!assumed && highlights}</Fact>
        <Fact name={t.insights.parts.participants}>{!assumed && participants}</Fact>
        <Fact name={t.insights.parts.methods}>{methods.map((method) => t.methods[method] ?? method).join(', ')}</Fact>
        <Fact name={t.insights.parts.sides}>{sidesInWords(t, sides)}</Fact>
      </Facts>
    </div>
  );
}

/** Something it rested on was withdrawn, and nobody has seen to it yet. */
function ToMendLine() {
  const t = useTexts(researchTexts).insights;
  const { alias } = useMunicipality();
  return (
    <p className="to-mend">
      <ExclamationmarkTriangleIcon aria-hidden />
      <Link className="ds-link" to={paths.mend} params={{ municipality: alias }}>
        {t.toMend}
      </Link>
    </p>
  );
}
