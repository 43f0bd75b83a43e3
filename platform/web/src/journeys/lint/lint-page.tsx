import { Button, Chip } from '@digdir/designsystemet-react';
import { ArrowsCirclepathIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel, PanelToolbar } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import { type Check, type Finding, type LintReport, lintReport, lookAnew, type State, type Weight } from './api.ts';
import { Findings } from './findings.tsx';
import './lint-page.css';

const STATES: readonly State[] = ['open', 'dismissed', 'resolved'];
const WEIGHTS: readonly Weight[] = ['must', 'should', 'unknown'];

/** What the checks find in a journey, by how much it asks of the reader, and what was decided about it. */
export function LintPage(): ReactNode {
  const { id = '' } = useParams({ strict: false });
  const { tilstand } = useSearch({ strict: false }) as { tilstand?: string };
  const municipality = useMunicipality();
  const { alias } = municipality;
  const texts = useTexts(journeyTexts);
  const t = texts.lint;
  const navigate = useNavigate();
  const canWrite = mayWrite(municipality);
  // The journey may have been written on since the last time, by others too. Who may write also keeps what is found.
  const found = useQuery({
    queryKey: [alias, 'journeys', 'lint', id, 'report'],
    queryFn: () => (canWrite ? lookAnew : lintReport)(alias, id),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const { data: report } = found;
  const state = STATES.find((each) => each === tilstand) ?? 'open';
  const show = (each: State) =>
    void navigate({ to: '.', search: each === 'open' ? {} : { tilstand: each }, replace: true });
  return (
    <>
      <PageHead
        title={t.title}
        lead={report && t.lead({ title: report.title })}
        up={
          <Link to={paths.one} params={{ municipality: alias, id }}>
            {t.back}
          </Link>
        }
        actions={
          <Button
            variant="secondary"
            data-color="neutral"
            loading={found.isFetching && !found.isPending}
            onClick={() => void found.refetch()}
          >
            <ArrowsCirclepathIcon aria-hidden />
            {t.again}
          </Button>
        }
      />
      <Panel>
        {found.isPending && <ListSkeleton />}
        <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
        {report && (
          <PanelToolbar>
            <fieldset className="je-lint-filter">
              <legend className="mv-visually-hidden">{t.filter}</legend>
              {STATES.map((each) => (
                <Chip.Radio
                  key={each}
                  data-size="sm"
                  name="tilstand"
                  checked={each === state}
                  onChange={() => show(each)}
                >
                  {`${t.states[each]} ${countOf(report, each)}`}
                </Chip.Radio>
              ))}
            </fieldset>
          </PanelToolbar>
        )}
        {report?.trashed && <p className="je-lint-note">{texts.editor.trashed}</p>}
        {report?.digitised && report.digitised.touchpoints > 0 && (
          <p className="je-lint-note">{t.digitised(report.digitised)}</p>
        )}
        {report && countOf(report, state) === 0 && (
          <Nothing report={report} state={state} onOpen={() => show('open')} />
        )}
      </Panel>
      {report && (
        <div id="je-lint-findings" tabIndex={-1} className="je-lint-findings">
          {WEIGHTS.map((weight) => (
            <Group key={weight} weight={weight} findings={of(report, state, weight)} report={report} />
          ))}
        </div>
      )}
    </>
  );
}

function of(report: LintReport, state: State, weight: Weight): Finding[] {
  return report.findings.filter((each) => each.state === state && each.weight === weight);
}

function countOf({ counts }: LintReport, state: State): number {
  return state === 'open' ? counts.must + counts.should + counts.unknown : counts[state];
}

function Nothing({ report, state, onOpen }: { report: LintReport; state: State; onOpen: () => void }) {
  const t = useTexts(journeyTexts).lint;
  const { alias } = useMunicipality();
  if (state !== 'open') {
    return (
      <EmptyState
        why={t.none[state]}
        action={
          <Button variant="secondary" onClick={onOpen}>
            {t.showOpen}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      why={t.none.open}
      action={
        <Button asChild variant="secondary">
          <Link to={paths.one} params={{ municipality: alias, id: report.journey }}>
            {t.back}
          </Link>
        </Button>
      }
    />
  );
}

/** What asks as much of the reader, check by check. */
function Group({ weight, findings, report }: { weight: Weight; findings: Finding[]; report: LintReport }) {
  const t = useTexts(journeyTexts).lint;
  if (findings.length === 0) return null;
  const checks = [...new Set<Check>(findings.map((each) => each.check))];
  return (
    <Panel title={`${t.weights[weight]} (${findings.length})`} padded>
      {checks.map((check) => (
        <section key={check} className="je-lint-check">
          <h3>{weight === 'unknown' ? t.checks[check].asked : t.checks[check].title}</h3>
          <p>{weight === 'unknown' ? t.missing : t.checks[check].todo}</p>
          <Findings report={report} findings={findings.filter((each) => each.check === check)} />
        </section>
      ))}
    </Panel>
  );
}
