import { Button, Tag } from '@digdir/designsystemet-react';
import { ChevronRightIcon, PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { inside, send } from '../../api/client.ts';
import { usePages } from '../../api/pages.ts';
import type { Page } from '../../api/types.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MoreFooter } from '../../ui/more-footer.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { Sparkline } from '../../ui/sparkline.tsx';
import { appTexts } from '../texts.ts';
import './service-journeys.css';

type Status = 'draft' | 'review' | 'current' | 'archived';

type JourneyLine = {
  id: string;
  title: string;
  status: Status;
  perspective?: string;
  curve: (number | null)[];
  updatedAt: string;
};

const colours = { draft: 'neutral', review: 'warning', current: 'success', archived: 'neutral' } as const;

/** The journeys that have been drawn for a service. */
export function ServiceJourneys({ service }: { service: string }) {
  const t = useTexts(appTexts);
  const municipality = useMunicipality();
  const { alias } = municipality;
  const found = usePages<JourneyLine>([alias, 'journeys', 'of-service', service], (after) =>
    send<Page<JourneyLine>>('GET', inside(alias, 'journeys'), { query: { service, after } }),
  );
  return (
    <Panel
      title={t.serviceJourneys.title}
      action={
        found.items.length > 0 && (
          <span className="service-journeys-links">
            <Link
              className="ds-link"
              to="/$municipality/tjenester/$id/flyt"
              params={{ municipality: alias, id: service }}
            >
              {t.serviceJourneys.flow}
            </Link>
            <Link className="ds-link" to="/$municipality/reiser" params={{ municipality: alias }} search={{ service }}>
              {t.serviceJourneys.all}
            </Link>
          </span>
        )
      }
    >
      {found.pending && <ListSkeleton rows={2} />}
      <ProblemMessage error={found.error} onRetry={found.retry} />
      {!found.pending && !found.error && found.items.length === 0 && <EmptyState why={t.serviceJourneys.empty} />}
      <ul className="service-journeys">
        {found.items.map((journey) => (
          <JourneyRow key={journey.id} journey={journey} />
        ))}
      </ul>
      {found.hasMore && (
        <MoreFooter shown={found.items.length} hasMore loading={found.loadingMore} onMore={found.more} />
      )}
    </Panel>
  );
}

function JourneyRow({ journey }: { journey: JourneyLine }) {
  const t = useTexts(appTexts).serviceJourneys;
  const { alias } = useMunicipality();
  const format = useFormat();
  const facets = [journey.perspective, t.changed({ when: format.when(journey.updatedAt) })].filter(Boolean);
  return (
    <li>
      <Link to="/$municipality/reiser/$id" params={{ municipality: alias, id: journey.id }}>
        <div className="row-title">
          <div className="row-title-name">{journey.title}</div>
          <div className="row-title-facets">{facets.join(' · ')}</div>
        </div>
        <Sparkline values={journey.curve} />
        <Tag data-color={colours[journey.status]} variant={journey.status === 'archived' ? 'outline' : 'default'}>
          {t.status[journey.status]}
        </Tag>
        <ChevronRightIcon aria-hidden />
      </Link>
    </li>
  );
}

/** Starts a journey for a service. */
export function NewJourneyButton({ service }: { service: string }) {
  const t = useTexts(appTexts);
  const municipality = useMunicipality();
  if (!mayWrite(municipality)) return null;
  return (
    <Button asChild>
      <Link to="/$municipality/reiser/ny" params={{ municipality: municipality.alias }} search={{ service }}>
        <PlusIcon aria-hidden />
        {t.serviceJourneys.add}
      </Link>
    </Button>
  );
}
