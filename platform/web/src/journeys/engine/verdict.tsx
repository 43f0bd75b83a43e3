import { Tag } from '@digdir/designsystemet-react';
import {
  ArrowRightIcon,
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  MinusCircleIcon,
  QuestionmarkDiamondIcon,
  WrenchIcon,
} from '@navikt/aksel-icons';
import { useTexts } from '../../i18n/use-texts.tsx';
import { Panel } from '../../ui/panel.tsx';
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

/** The verdict in one sentence, and why there is none when the engine is not mapped. */
export function VerdictPanel({ report }: { report: EngineReport }) {
  const t = useTexts(journeyTexts).engine;
  const { colour, Sign } = LOOKS[report.verdict];
  return (
    <Panel padded>
      <p className="je-verdict" data-verdict={report.verdict}>
        <Tag data-color={colour}>
          <Sign aria-hidden />
          {t.verdicts[report.verdict]}
        </Tag>
      </p>
      {report.gates.length > 0 && (
        <ul>
          {report.gates.map((gate) => (
            <li key={gate}>{t.gates[gate]}</li>
          ))}
        </ul>
      )}
      {!report.timed && <p>{t.untimed}</p>}
    </Panel>
  );
}
