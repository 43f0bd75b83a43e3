import { Button } from '@digdir/designsystemet-react';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { engineReport } from '../api.ts';
import { paths } from '../paths.ts';
import { TargetTag } from '../status-tag.tsx';
import { journeyTexts } from '../texts.ts';
import { Figures, Foundations } from './figures.tsx';
import { Findings } from './findings.tsx';
import { Reservations } from './reservations.tsx';
import { VerdictPanel } from './verdict.tsx';
import './engine-page.css';

/** The rubber-band-engine test of a new journey: one verdict, what it was computed from, and what would change it. */
export function EnginePage(): ReactNode {
  const { id = '' } = useParams({ strict: false });
  const { alias } = useMunicipality();
  const t = useTexts(journeyTexts).engine;
  // Both journeys and the plan may have moved since the last time: an old verdict is never shown.
  const found = useQuery({
    queryKey: [alias, 'journeys', 'engine', id],
    queryFn: () => engineReport(alias, id),
    staleTime: 0,
    gcTime: 0,
  });
  const { data: report } = found;
  return (
    <>
      <PageHead
        title={t.title}
        tag={<TargetTag />}
        lead={report && t.lead({ today: report.today.title, target: report.target.title })}
        up={
          <Link to={paths.one} params={{ municipality: alias, id }}>
            {t.back}
          </Link>
        }
        actions={
          <Button variant="secondary" onClick={() => window.print()}>
            <PrinterSmallIcon aria-hidden />
            {t.print}
          </Button>
        }
      />
      {found.isPending && <ListSkeleton />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {report && (
        <div className="je-engine">
          <VerdictPanel report={report} />
          <Figures report={report} />
          <Findings report={report} />
          <Foundations report={report} />
          <Reservations report={report} />
          <Panel title={t.method} padded>
            <p>{t.methodText({ rules: report.rules })}</p>
          </Panel>
        </div>
      )}
    </>
  );
}
