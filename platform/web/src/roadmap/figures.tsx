import { Details } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../i18n/use-texts.tsx';
import { useMunicipality } from '../session/municipality.ts';
import { RowTitle } from '../ui/data-table.tsx';
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
  const surface = running.filter((line) => line.surface);
  return (
    <Panel title={t.figures.change}>
      {found.isPending && <ListSkeleton rows={3} />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {found.data && running.length === 0 && <EmptyState why={t.emptyForReader} />}
      {running.length > 0 && (
        <>
          <p className="two-statuses">{t.figures.changeLead({ n: running.length })}</p>
          {surface.length > 0 && (
            <div className="figure-surface">
              <p>{t.figures.surface({ n: surface.length })}</p>
              <ul>
                {surface.map((line) => (
                  <li key={line.id}>
                    <Link to={paths.one} params={{ municipality: alias, id: line.id }}>
                      {line.title}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {dimensions.map((dimension) => {
            const rows = running.flatMap((line) =>
              line.actions.filter((one) => one.committed && one.dimension === dimension).map((one) => ({ line, one })),
            );
            return (
              <Details key={dimension} className="figure-rows">
                <Details.Summary>
                  {t.dimensions[dimension]} <span className="mv-number">{rows.length}</span>
                </Details.Summary>
                <Details.Content>
                  {rows.length === 0 && <p>{t.figures.none({ dimension: t.dimensions[dimension] })}</p>}
                  <ul className="initiative-list">
                    {rows.map(({ line, one }) => (
                      <li key={one.id}>
                        <RowTitle facets={[line.title]}>
                          <Link to={paths.action} params={{ municipality: alias, id: one.id }}>
                            {one.title}
                          </Link>
                        </RowTitle>
                        <InitiativeTag status={line.status as never} />
                      </li>
                    ))}
                  </ul>
                </Details.Content>
              </Details>
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
  const found = useLines();
  const all = benefitsOf(found.data?.items ?? []);
  const rows = all.filter(({ benefit }) => !benefit.disbenefit);
  const drawbacks = all.filter(({ benefit }) => benefit.disbenefit);
  const realised = rows.filter(({ benefit }) => benefit.status === 'realised' && benefit.holds).length;
  return (
    <Panel title={t.figures.promised}>
      {found.isPending && <ListSkeleton rows={3} />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {found.data && <p className="two-statuses">{t.figures.promisedLead({ realised, n: rows.length })}</p>}
      <BenefitRows rows={rows} />
      {drawbacks.length > 0 && (
        <section className="figure-drawbacks" aria-label={t.figures.drawbacks({ n: drawbacks.length })}>
          <h3>{t.figures.drawbacks({ n: drawbacks.length })}</h3>
          <p className="mv-quiet">{t.figures.drawbacksLead}</p>
          <BenefitRows rows={drawbacks} />
        </section>
      )}
    </Panel>
  );
}

type BenefitOf = { line: Line; benefit: Line['benefits'][number] };

function BenefitRows({ rows }: { rows: BenefitOf[] }) {
  const t = useTexts(roadmapTexts);
  const { alias } = useMunicipality();
  return (
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
  );
}

function benefitsOf(lines: Line[]): BenefitOf[] {
  return lines.flatMap((line) => line.benefits.map((benefit) => ({ line, benefit })));
}

function useLines() {
  const { alias } = useMunicipality();
  return useQuery({ queryKey: roadmapKey(alias, 'lines', 'all'), queryFn: () => lines(alias, {}) });
}
