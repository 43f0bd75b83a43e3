import { useTexts } from '../../i18n/use-texts.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useJourneyState } from '../editor/context.ts';
import { Side } from '../editor/side.tsx';
import type { Experience, ExperienceLine } from '../model/journey.ts';
import { journeyTexts } from '../texts.ts';
import { PointParts, useFeltWords } from './point-parts.tsx';
import { useExperience } from './use-experience.ts';
import '../knowledge/knowledge.css';

/** The curve in words: each line, each step, what it comes to, and what that is made of. */
export function ExperiencePanel() {
  const { data, error, refetch, isPending, isEnabled } = useExperience();
  const t = useTexts(journeyTexts).curve;
  return (
    <Side title={t.title} closeLabel={t.close}>
      {isPending && isEnabled && <ListSkeleton rows={4} />}
      <ProblemMessage error={error} onRetry={() => void refetch()} />
      {(!isEnabled || data?.lines.length === 0) && <p className="mv-quiet">{t.empty}</p>}
      {isEnabled && data && data.lines.length > 0 && (
        <>
          <p className="mv-quiet">{t.lead}</p>
          {data.lines.map((line) => (
            <LineTable key={`${line.lane}/${line.persona ?? line.name}`} line={line} />
          ))}
          <Weights report={data} />
        </>
      )}
    </Side>
  );
}

function LineTable({ line }: { line: ExperienceLine }) {
  const t = useTexts(journeyTexts);
  const felt = useFeltWords();
  const steps = useJourneyState((state) => state.step);
  const name = line.name ?? t.someone;
  return (
    <section className="je-links" aria-label={name}>
      <h3>{name}</h3>
      <table className="je-known">
        <caption className="mv-visually-hidden">{t.curve.caption({ name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t.curve.step}</th>
            <th scope="col">{t.curve.feels}</th>
          </tr>
        </thead>
        <tbody>
          {line.points.map((point) => (
            <tr key={point.step}>
              <th scope="row">{steps[point.step]?.name}</th>
              <td>
                {point.parts.length === 0 ? (
                  <span className="mv-quiet">{t.curve.gap}</span>
                ) : (
                  <details>
                    <summary>
                      {felt(point)} <span className="mv-quiet">{t.curve.parts({ n: point.parts.length })}</span>
                    </summary>
                    <PointParts point={point} />
                  </details>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Weights({ report }: { report: Experience }) {
  const t = useTexts(journeyTexts).curve;
  return (
    <section className="je-links" aria-label={t.weights}>
      <h3>{t.weights}</h3>
      <p className="mv-quiet">{t.rules({ rules: report.rules })}</p>
      <table className="je-known">
        <caption className="mv-visually-hidden">{t.weights}</caption>
        <thead>
          <tr>
            <th scope="col">{t.ground}</th>
            <th scope="col">{t.weight}</th>
          </tr>
        </thead>
        <tbody>
          {report.weights.map(({ by, weight }) => (
            <tr key={by}>
              <th scope="row">{t.by[by]}</th>
              <td>{weight}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
