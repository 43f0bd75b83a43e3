import { Button, Tag } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { usePages } from '../api/pages.ts';
import { localText } from '../i18n/local-text.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.tsx';
import { mayAdminister, useMunicipality } from '../session/municipality.ts';
import { ReadingText } from '../ui/chart/reading-text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Panel } from '../ui/panel.tsx';
import { ProblemMessage } from '../ui/problem-message.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { contributions, ownIndicators, releases, seriesOf } from './api.ts';
import { AreaNav } from './area-nav.tsx';
import type { Contribution, OwnIndicator, OwnPoint, ReleaseLine } from './benchmarking.ts';
import { Given } from './given.tsx';
import { benchmarkingKey, useReading } from './queries.ts';
import { ShareDialog, type Sharing } from './share-dialog.tsx';
import { benchmarkingTexts } from './texts.ts';
import './benchmarking.css';

/** How few answers keep a contribution out of the figures. */
const least = 10;

/** What the municipality can share, and what it has shared. */
export function ContributionsPage() {
  const t = useTexts(benchmarkingTexts);
  const { alias } = useMunicipality();
  const own = useQuery({
    queryKey: benchmarkingKey(alias, 'own-indicators'),
    queryFn: () => ownIndicators(alias),
  });
  const given = usePages(benchmarkingKey(alias, 'contributions'), (after) => contributions(alias, after, 200));
  const { items: out } = usePages(benchmarkingKey(alias, 'releases'), (after) => releases(alias, after));
  const [sharing, setSharing] = useState<Sharing>();
  return (
    <>
      <PageHead title={t.contributions.title} lead={t.contributions.lead} />
      <AreaNav />
      {own.isPending && (
        <Panel>
          <ListSkeleton rows={3} />
        </Panel>
      )}
      <ProblemMessage error={own.error} onRetry={() => void own.refetch()} />
      {own.data?.length === 0 && (
        <Panel>
          <EmptyState
            why={t.offers.empty}
            action={
              <Button asChild variant="secondary">
                <Link to="/$municipality/maling" params={{ municipality: alias }}>
                  {t.offers.action}
                </Link>
              </Button>
            }
          />
        </Panel>
      )}
      {own.data?.map((indicator) => (
        <OfferPanel
          key={indicator.id}
          indicator={indicator}
          given={given.items.filter((one) => one.indicator === indicator.id)}
          out={out.filter((one) => one.shared === indicator.shared)}
          onShare={(point) => setSharing({ indicator, point })}
        />
      ))}
      <Given found={given} />
      <ShareDialog sharing={sharing} onClose={() => setSharing(undefined)} />
    </>
  );
}

const few = 4;

type OfferPanelProps = {
  indicator: OwnIndicator;
  given: Contribution[];
  /** What is published of it: those periods are frozen. */
  out: ReleaseLine[];
  onShare: (point: OwnPoint) => void;
};

/** The latest measurements of an indicator by its present definition, each with what has become of it. */
function OfferPanel({ indicator, given, out, onShare }: OfferPanelProps) {
  const t = useTexts(benchmarkingTexts);
  const { language } = useLanguage();
  const { alias } = useMunicipality();
  const { id, name, definition } = indicator;
  const { data, error, refetch } = useQuery({
    queryKey: benchmarkingKey(alias, 'series', id),
    queryFn: () => seriesOf(alias, id),
  });
  const points = (data?.lines ?? [])
    .flatMap((line) => line.points)
    .filter((point) => point.id !== undefined && point.definition === definition.version)
    .toReversed()
    .slice(0, few);
  return (
    <Panel title={localText(name, language)}>
      {!data && !error && <ListSkeleton rows={2} />}
      <ProblemMessage error={error} onRetry={() => void refetch()} />
      {data && points.length === 0 && <EmptyState why={t.offers.noPeriods} />}
      <ul className="offer-periods">
        {points.map((point) => (
          <PeriodRow
            key={point.from}
            indicator={indicator}
            point={point}
            given={given.find(({ from, to }) => from === point.from && to === point.to)}
            out={out.some(({ from, to }) => from === point.from && to === point.to)}
            onShare={() => onShare(point)}
          />
        ))}
      </ul>
    </Panel>
  );
}

type PeriodRowProps = Omit<OfferPanelProps, 'given' | 'out' | 'onShare'> & {
  point: OwnPoint;
  given?: Contribution;
  out: boolean;
  onShare: () => void;
};

function PeriodRow({ indicator, point, given, out, onShare }: PeriodRowProps) {
  const t = useTexts(benchmarkingTexts);
  const format = useFormat();
  const reading = useReading();
  const municipality = useMunicipality();
  const { unit } = indicator.definition;
  const { figure, n = 0, low, high } = point;
  const known = figure.state === 'known';
  const more = [
    low !== undefined && high !== undefined && format.range(unit, low, high),
    known && t.n({ n: format.number(n) }),
    known && n < least && t.offers.tooFew,
  ].filter(Boolean);
  const open = !given && !out && known && n >= least;
  return (
    <li>
      <div className="offer-period">
        <strong>{format.period(point.from, point.to)}</strong>
        <div className="offer-period-more">
          <ReadingText reading={reading(figure)} format={(value) => format.unit(unit, value)} />
          {more.length > 0 && ` · ${more.join(' · ')}`}
        </div>
      </div>
      {open &&
        (mayAdminister(municipality) ? (
          <Button variant="secondary" onClick={onShare}>
            {t.offers.share}
            <span className="mv-visually-hidden">{format.period(point.from, point.to)}</span>
          </Button>
        ) : (
          <Tag data-color="neutral">{t.offers.administrator}</Tag>
        ))}
      {!given && out && known && <Tag data-color="neutral">{t.offers.outWithout}</Tag>}
      {given && (
        <Tag data-color={given.frozen ? 'info' : 'success'}>{given.frozen ? t.offers.frozen : t.offers.given}</Tag>
      )}
    </li>
  );
}
