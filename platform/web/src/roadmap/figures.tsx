import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Panel } from '../ui/panel.tsx';
import { ProblemMessage } from '../ui/problem-message.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { lines } from './api.ts';
import { paths } from './paths.ts';
import { roadmapKey } from './queries.ts';
import { dimensions, type Line } from './roadmap.ts';
import { roadmapTexts } from './texts.ts';
import { BenefitMark, InitiativeTag } from './words.tsx';
import './initiative/initiative-page.css';

/** Which initiatives change what: for the leader. Only committed actions count; each dimension opens to its rows. */
export function ChangePanel() {
  const t = useTexts(roadmapTexts);
  const { alias } = useMunicipality();
  const found = useLines();
  const running = (found.data?.items ?? []).filter(({ status }) => status !== 'idea' && status !== 'closed');
  return (
    <Panel title={t.figures.change}>
      {found.isPending && <ListSkeleton rows={3} />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {found.data && running.length === 0 && <EmptyState why={t.emptyForReader} />}
      {running.length > 0 && (
        <>
          <p className="two-statuses">{t.figures.changeLead({ n: running.length })}</p>
          {dimensions.map((dimension) => {
            const rows = running.flatMap((line) =>
              line.actions.filter((one) => one.committed && one.dimension === dimension).map((one) => ({ line, one })),
            );
            return (
              <details key={dimension} className="figure-rows">
                <summary>
                  {t.dimensions[dimension]} <span className="mv-number">{rows.length}</span>
                </summary>
                <ul className="initiative-list">
                  {rows.map(({ line, one }) => (
                    <li key={one.id}>
                      <div className="row-title">
                        <div className="row-title-name">
                          <Link to={paths.action} params={{ municipality: alias, id: one.id }}>
                            {one.title}
                          </Link>
                        </div>
                        <div className="row-title-facets">{line.title}</div>
                      </div>
                      <InitiativeTag status={line.status as never} />
                    </li>
                  ))}
                </ul>
              </details>
            );
          })}
        </>
      )}
    </Panel>
  );
}

/** What was promised and what is realised: for the leader. Realised counts only what measurements bear. */
export function PromisedPanel() {
  const t = useTexts(roadmapTexts);
  const { alias } = useMunicipality();
  const found = useLines();
  const rows = gains(found.data?.items ?? []);
  const realised = rows.filter(({ benefit }) => benefit.status === 'realised' && benefit.holds).length;
  return (
    <Panel title={t.figures.promised}>
      {found.isPending && <ListSkeleton rows={3} />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {found.data && <p className="two-statuses">{t.figures.promisedLead({ realised, n: rows.length })}</p>}
      <ul className="initiative-list">
        {rows.map(({ line, benefit }) => (
          <li key={benefit.id}>
            <div className="row-title">
              <div className="row-title-name">
                <Link to={paths.benefit} params={{ municipality: alias, id: benefit.id }}>
                  {benefit.title}
                </Link>
              </div>
              <div className="row-title-facets">{[line.title, t.beneficiaries[benefit.beneficiary]].join(' · ')}</div>
              {!benefit.holds && <div className="benefit-alarm">{t.benefits.doesNotHold}</div>}
            </div>
            <BenefitMark status={benefit.status} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function gains(lines: Line[]) {
  return lines.flatMap((line) =>
    line.benefits.filter(({ disbenefit }) => !disbenefit).map((benefit) => ({ line, benefit })),
  );
}

function useLines() {
  const { alias } = useMunicipality();
  return useQuery({ queryKey: roadmapKey(alias, 'lines', 'all'), queryFn: () => lines(alias, {}) });
}
