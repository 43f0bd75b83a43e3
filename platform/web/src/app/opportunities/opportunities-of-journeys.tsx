import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { inside, send } from '../../api/client.ts';
import type { Page, Schema } from '../../api/types.ts';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { accepted } from '../../roadmap/index.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { appTexts } from '../texts.ts';
import './opportunities-of-journeys.css';

type Props = { services: string[]; busy: boolean; onAccept: (card: string) => void };

/** The opportunities of a journey that no initiative has accepted: what the journeys know, and what the roadmap knows. */
export function OpportunitiesOfJourneys({ services, busy, onAccept }: Props) {
  const t = useTexts(appTexts).opportunities;
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState('');
  const [only] = services;
  const journeys = useQuery({
    queryKey: [alias, 'journeys', 'of-service', only ?? 'all', 'opportunities'],
    queryFn: () =>
      send<Page<Schema<'Journey'>>>('GET', inside(alias, 'journeys'), {
        query: { service: services.length === 1 ? only : undefined, limit: 200 },
      }),
  });
  const lines = journeys.data?.items ?? [];
  const journey = chosen || (lines.length === 1 ? (lines[0]?.id ?? '') : '');
  if (journeys.error) return <ProblemMessage error={journeys.error} onRetry={() => void journeys.refetch()} />;
  if (journeys.isPending) return <ListSkeleton rows={2} />;
  if (lines.length === 0) return <p>{t.noJourneys}</p>;
  return (
    <>
      <ChoiceField
        label={t.journey}
        value={journey}
        choices={[
          { value: '', label: '–' },
          ...lines.map(({ id, title, service }) => ({
            value: id,
            label: service ? `${title} – ${localText(service.name, language)}` : title,
          })),
        ]}
        onChange={setChosen}
      />
      {journey && <Cards journey={journey} busy={busy} onAccept={onAccept} />}
    </>
  );
}

function Cards({ journey, busy, onAccept }: { journey: string } & Pick<Props, 'busy' | 'onAccept'>) {
  const t = useTexts(appTexts).opportunities;
  const { alias } = useMunicipality();
  const found = useQuery({
    queryKey: [alias, 'journeys', journey, 'opportunities'],
    queryFn: () => send<Schema<'JourneyDocument'>>('GET', inside(alias, 'journeys', journey)),
    staleTime: 0,
  });
  const taken = useQuery({
    queryKey: [alias, 'roadmap', 'accepted'],
    queryFn: () => accepted(alias),
    staleTime: 0,
  });
  if (found.error) return <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />;
  if (taken.error) return <ProblemMessage error={taken.error} onRetry={() => void taken.refetch()} />;
  if (!found.data || !taken.data) return <ListSkeleton rows={2} />;
  const lanes = found.data.lanes.filter(({ kind }) => kind === 'opportunities').map(({ id }) => id);
  const gone = taken.data.items.map(({ card }) => card);
  const free = found.data.cards.filter(({ id, lane }) => lanes.includes(lane) && !gone.includes(id));
  if (free.length === 0) return <p>{t.none}</p>;
  return (
    <ul className="opportunity-choices">
      {free.map(({ id, text }) => (
        <li key={id}>
          <span>{text}</span>
          <Button variant="secondary" data-size="sm" disabled={busy} onClick={() => onAccept(id)}>
            {t.accept}
            <span className="mv-visually-hidden"> {text}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
