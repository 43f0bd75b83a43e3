import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon, PlusIcon } from '@navikt/aksel-icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { ActualJourneyForm } from '../../research/index.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { actualProposal, cjml, deviations } from '../api.ts';
import { fileName, save } from '../export/save.ts';
import type { Deviations } from '../model/journey.ts';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import { ActualList } from './actual-list.tsx';
import { Drawn } from './drawn.tsx';
import { RateWords, StepTable } from './rate.tsx';
import './actual-page.css';

/** What participants went through, held against the journey as it was planned. */
export function ActualPage(): ReactNode {
  const { id = '' } = useParams({ strict: false });
  const municipality = useMunicipality();
  const { alias } = municipality;
  const { actual: t, channels } = useTexts(journeyTexts);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [writing, setWriting] = useState<{ id?: string }>();
  const [shown, setShown] = useState<string>();
  // Consent may be withdrawn at any moment: nothing of it is kept here either.
  const found = useQuery({
    queryKey: [alias, 'journeys', 'actual', id],
    queryFn: () => deviations(alias, id),
    staleTime: 0,
    gcTime: 0,
  });
  const { data: report } = found;
  const done = async (saved?: string) => {
    setWriting(undefined);
    if (saved) setShown(saved);
    await queries.invalidateQueries({ queryKey: [alias, 'journeys', 'actual'] });
  };
  const writes = mayWrite(municipality);
  return (
    <>
      <PageHead
        title={writing ? (writing.id ? t.edit : t.add) : t.title}
        lead={report && (writing ? t.addLead({ title: report.title }) : t.lead({ title: report.title }))}
        up={
          <Link to={paths.one} params={{ municipality: alias, id }}>
            {t.back}
          </Link>
        }
        actions={
          report &&
          !writing && (
            <>
              <Button
                variant="secondary"
                onClick={() =>
                  void cjml(alias, id).then((file) => save(file, `${fileName(report.title, language)}.cjml.xml`))
                }
              >
                <DownloadIcon aria-hidden />
                {t.exportPlan}
              </Button>
              {writes && report.planned > 0 && (
                <Button onClick={() => setWriting({})}>
                  <PlusIcon aria-hidden />
                  {t.add}
                </Button>
              )}
            </>
          )
        }
      />
      {found.isPending && <ListSkeleton />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {report && writing && (
        <ActualJourneyForm
          journey={id}
          edited={writing.id}
          steps={report.steps.map(({ step, name }) => ({ id: step, name }))}
          channels={Object.entries(channels).map(([value, label]) => ({ value, label }))}
          onFile={(file) => actualProposal(alias, id, file)}
          onDone={(saved) => void done(saved)}
        />
      )}
      {report && !writing && (
        <div className="je-actual">
          <Overview report={report} />
          {report.journeys.length > 0 && (
            <ActualList
              report={report}
              shown={shown}
              onShow={setShown}
              onEdit={writes ? (actual) => setWriting({ id: actual }) : undefined}
              onGone={() => void done()}
            />
          )}
          {shown && report.journeys.some((one) => one.id === shown) && <Drawn journey={id} actual={shown} />}
          <Panel title={t.method} padded>
            <p>{t.methodText({ rules: report.rules })}</p>
            <p>{t.privacy}</p>
          </Panel>
        </div>
      )}
    </>
  );
}

function Overview({ report }: { report: Deviations }) {
  const t = useTexts(journeyTexts).actual;
  if (report.planned === 0) {
    return (
      <Panel>
        <EmptyState why={t.noSteps} />
      </Panel>
    );
  }
  if (report.n === 0) {
    return (
      <Panel>
        <EmptyState why={report.withheld > 0 ? t.onlyWithheld({ n: report.withheld }) : t.none} />
      </Panel>
    );
  }
  return (
    <>
      <Panel title={t.rate} padded>
        <RateWords report={report} />
      </Panel>
      <Panel title={t.steps}>
        <StepTable report={report} />
      </Panel>
    </>
  );
}
