import {
  ArrowRightIcon,
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  MinusCircleIcon,
  QuestionmarkDiamondIcon,
  WrenchIcon,
} from '@navikt/aksel-icons';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import type { EngineReport } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';

// Never the colour alone: each verdict has its own sign and its own sentence.
const LOOKS = {
  'not-assessable': { colour: 'neutral', Sign: QuestionmarkDiamondIcon },
  'no-real-change': { colour: 'neutral', Sign: MinusCircleIcon },
  'engine-only': { colour: 'info', Sign: WrenchIcon },
  'rubber-band': { colour: 'danger', Sign: ExclamationmarkTriangleIcon },
  'at-risk': { colour: 'warning', Sign: ExclamationmarkTriangleIcon },
  whole: { colour: 'success', Sign: CheckmarkCircleIcon },
  partly: { colour: 'warning', Sign: ArrowRightIcon },
} as const;

/** The verdict in one sentence, what it was drawn from, and what stands beside it. */
export function VerdictPanel({ report }: { report: EngineReport }) {
  const t = useTexts(journeyTexts).engine;
  const format = useFormat();
  const { colour, Sign } = LOOKS[report.verdict];
  const { engine, reservations } = report;
  const latest = reservations[0];
  return (
    <section className="panel je-verdict" data-color={colour} data-verdict={report.verdict}>
      <Sign aria-hidden className="je-verdict-sign" />
      <div>
        <h2>{t.verdicts[report.verdict]}</h2>
        {engine != null && (
          <p>{t.why({ body: format.number(Math.round(report.body)), engine: format.number(Math.round(engine)) })}</p>
        )}
        <ul>
          {report.gates.map((gate) => (
            <li key={gate}>{t.gates[gate]}</li>
          ))}
          {report.holds.map((hold) => (
            <li key={hold}>{t.holds[hold]}</li>
          ))}
          {!report.timed && <li>{t.untimed}</li>}
        </ul>
        {latest && (
          <p className="je-verdict-reserved">
            <strong>{t.reservations}:</strong> {latest.reason}{' '}
            {t.reservedBy({ by: latest.by, at: format.date(latest.at), review: format.date(latest.reviewOn) })}
          </p>
        )}
      </div>
    </section>
  );
}
