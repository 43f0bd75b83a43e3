import { useTexts } from '../../i18n/use-texts.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useDuration } from '../editor/duration.ts';
import type { EngineReport } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { CardLink } from './card-link.tsx';

/** What a leader looks for: where time goes and nothing changes, what nobody is bound to change, and what would turn the verdict. */
export function Findings({ report }: { report: EngineReport }) {
  const t = useTexts(journeyTexts).engine;
  const { duration } = useDuration();
  const works = new Map(report.works.map((work) => [work.card, work]));
  const link = (card: string) => <CardLink journey={report.today.id} card={card} text={works.get(card)?.text ?? ''} />;
  const uncovered = report.causes.filter((cause) => !cause.covered);
  return (
    <div className="je-findings">
      <Panel title={t.untouched} padded>
        {report.untouched.length === 0 && <p>{t.noUntouched}</p>}
        <ul>
          {report.untouched.map((card) => {
            const minutes = works.get(card)?.minutes;
            return (
              <li key={card}>
                {link(card)}
                <p>{minutes == null ? t.untouchedUntimed : t.untouchedOne({ minutes: duration(minutes) })}</p>
              </li>
            );
          })}
        </ul>
      </Panel>
      <Panel title={t.lift} padded>
        <p>{report.lift.length > 0 ? t.liftWhat : report.verdict === 'whole' ? t.isWhole : t.noLift}</p>
        <ul>
          {report.lift.map((card) => (
            <li key={card}>{link(card)}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={t.without} padded>
        {report.withoutAction.length === 0 && <p>{t.noneWithout}</p>}
        <ul>
          {report.withoutAction.map((dimension) => (
            <li key={dimension}>{t.dimensions[dimension]}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={t.uncovered} padded>
        {uncovered.length === 0 && <p>{t.noUncovered}</p>}
        <ul>
          {uncovered.map((cause) => (
            <li key={cause.card}>
              <CardLink journey={report.today.id} card={cause.card} text={cause.text} /> ·{' '}
              {t.weight({ n: cause.weight })}
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
