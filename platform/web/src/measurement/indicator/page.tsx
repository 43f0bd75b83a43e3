import { Button } from '@digdir/designsystemet-react';
import { PencilIcon, PlusIcon } from '@navikt/aksel-icons';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { BaselinesPanel } from '../baseline/baselines-panel.tsx';
import type { Indicator, Series } from '../measurement.ts';
import { ObserveDialog } from '../observation/observe-dialog.tsx';
import { PointsPanel } from '../observation/points-panel.tsx';
import { paths } from '../paths.ts';
import { useSeries, useThing } from '../queries.ts';
import { IndicatorSurveys } from '../survey/indicator-surveys.tsx';
import { TestimonyPanel } from '../testimony/testimony-panel.tsx';
import { measurementTexts } from '../texts.ts';
import { ThingMenu } from '../thing-menu.tsx';
import { IndicatorFacts, Versions } from './facts.tsx';
import { IndicatorHistory } from './history.tsx';
import { Flags } from './list-page.tsx';
import { SeriesChart } from './series-chart.tsx';
import '../measurement.css';

/** One indicator: where it stands, what it means, what it is compared with, and what has happened to it. */
export function IndicatorPage() {
  const { id = '' } = useParams({ strict: false });
  const { data: indicator, error, refetch } = useThing('indicators', id);
  const { data: series, error: seriesError, refetch: refetchSeries } = useSeries(id);
  const failed = error ?? seriesError;
  const again = () => void Promise.all([refetch(), refetchSeries()]);
  if (failed) return <ProblemMessage error={failed} onRetry={again} />;
  if (!indicator || !series) return <PageSkeleton />;
  return <Loaded indicator={indicator} series={series} />;
}

function Loaded({ indicator, series }: { indicator: Indicator; series: Series }) {
  const t = useTexts(measurementTexts);
  const ui = useTexts(uiTexts);
  const municipality = useMunicipality();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [observing, setObserving] = useState(false);
  const { id, version } = indicator;
  const params = { municipality: municipality.alias };
  const name = localText(indicator.name, language);
  const writes = mayWrite(municipality);
  const empty = series.lines.every(({ points }) => points.length === 0);
  const observe = (
    <Button onClick={() => setObserving(true)}>
      <PlusIcon aria-hidden />
      {t.observations.add}
    </Button>
  );
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.indicators.all} params={params}>
            {t.title}
          </Link>
        }
        title={name}
        tag={<Flags indicator={indicator} />}
        lead={localText(indicator.definition.wording, language)}
        actions={
          writes && (
            <>
              <ThingMenu
                kind="indicators"
                thing={{ id, version, name }}
                onTrashed={() => void navigate({ to: paths.indicators.all, params })}
              />
              <Button asChild variant="secondary">
                <Link to={paths.indicators.edit} params={{ ...params, id }}>
                  <PencilIcon aria-hidden />
                  {ui.actions.edit}
                </Link>
              </Button>
              {!empty && observe}
            </>
          )
        }
      />
      <div className="two-columns">
        <div>
          {empty ? (
            <Panel title={t.observations.title}>
              <EmptyState
                why={writes ? t.observations.empty : t.observations.emptyForReader}
                action={writes && observe}
              />
            </Panel>
          ) : (
            <>
              <SeriesChart series={series} stale={indicator.stale} />
              <PointsPanel series={series} />
            </>
          )}
          <BaselinesPanel indicator={indicator} series={series} />
          <TestimonyPanel indicator={indicator} series={series} />
          <IndicatorSurveys indicator={indicator} />
          <Panel title={ui.history.title}>
            <IndicatorHistory id={id} />
          </Panel>
        </div>
        <div>
          <Panel title={t.indicators.about} padded>
            <IndicatorFacts indicator={indicator} series={series} />
          </Panel>
          <Versions series={series} definition={indicator.definition} />
        </div>
      </div>
      <ObserveDialog indicator={indicator} series={series} open={observing} onClose={() => setObserving(false)} />
    </>
  );
}
