import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { journeyFlow } from '../api.ts';
import { paths } from '../paths.ts';
import { TargetTag } from '../status-tag.tsx';
import { journeyTexts } from '../texts.ts';
import { Chain } from './chain.tsx';
import { Findings } from './findings.tsx';
import { Units } from './units.tsx';
import './flow-page.css';

/** How work flows through a journey: in sentences first, each of which opens to the cards that it counts. */
export function JourneyFlowPage(): ReactNode {
  const { id = '' } = useParams({ strict: false });
  const { alias } = useMunicipality();
  const t = useTexts(journeyTexts).flow;
  // The journey may have been changed since the last time: an old answer is never shown.
  const found = useQuery({
    queryKey: [alias, 'journeys', 'flow', id],
    queryFn: () => journeyFlow(alias, id),
    staleTime: 0,
    gcTime: 0,
  });
  const { data: flow } = found;
  return (
    <>
      <PageHead
        title={t.title}
        tag={flow?.target ? <TargetTag /> : undefined}
        lead={flow && t.lead({ title: flow.title })}
        up={
          <Link to={paths.one} params={{ municipality: alias, id }}>
            {t.back}
          </Link>
        }
        actions={
          flow?.service && (
            <Link className="ds-link" to={paths.serviceFlow} params={{ municipality: alias, id: flow.service }}>
              {t.service}
            </Link>
          )
        }
      />
      {found.isPending && <ListSkeleton />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {flow && (
        <div className="je-flow">
          <Findings flow={flow} />
          <Panel title={t.chain} padded>
            <Chain flow={flow} />
          </Panel>
          <Panel title={t.unitsTitle} padded={flow.units.length === 0}>
            <Units flow={flow} />
          </Panel>
        </div>
      )}
    </>
  );
}
