import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { journey, wireOf } from '../api.ts';
import type { Journey, Vocabulary } from '../model/journey.ts';
import { type JourneyStoreApi, openJourney } from '../model/store.ts';
import { useVocabulary } from '../queries.ts';
import type { EvidencePicker, Measuring } from './context.ts';
import { EditorPage } from './editor-page.tsx';

/** What other areas show in the editor. */
interface Neighbours {
  EvidencePicker?: EvidencePicker;
  measuring?: Measuring;
}

/** One journey, open for reading and writing. */
export function JourneyPage(neighbours: Neighbours) {
  const { id = '' } = useParams({ strict: false });
  const { alias } = useMunicipality();
  const words = useVocabulary(alias);
  // What is open is in its store; the cache would only hold an older picture of it.
  const doc = useQuery({
    queryKey: [alias, 'journeys', 'open', id],
    queryFn: () => journey(alias, id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const error = words.error ?? doc.error;
  if (error) {
    return (
      <div className="je-problem">
        <ProblemMessage error={error} onRetry={() => void Promise.all([words.refetch(), doc.refetch()])} />
      </div>
    );
  }
  if (!doc.data || !words.data) return <PageSkeleton />;
  return <Opened key={id} municipality={alias} doc={doc.data} vocabulary={words.data} neighbours={neighbours} />;
}

function Opened({
  municipality,
  doc,
  vocabulary: words,
  neighbours,
}: {
  municipality: string;
  doc: Journey;
  vocabulary: Vocabulary;
  neighbours: Neighbours;
}) {
  const { role } = useMunicipality();
  const [store] = useState(() => storeOf(municipality, doc));
  const { kort, steg } = useSearch({ strict: false }) as { kort?: string; steg?: string };
  useAftermath(municipality, store);
  useEffect(() => () => leave(doc.id, store), [doc.id, store]);
  return (
    <EditorPage
      municipality={municipality}
      id={doc.id}
      store={store}
      vocabulary={words}
      canWrite={mayWrite({ role })}
      {...neighbours}
      shown={kort ? { e: 'card', id: kort } : steg ? { e: 'step', id: steg } : undefined}
    />
  );
}

/** Whatever else is told of a journey, from lists to the red thread, may be old when something in it is stored: also after one has left. */
function useAftermath(municipality: string, store: JourneyStoreApi): void {
  const queries = useQueryClient();
  useEffect(() => {
    let here = true;
    const old = () =>
      queries.invalidateQueries({
        predicate: ({ queryKey: [of, area, what] }) =>
          of === municipality &&
          area !== 'catalogue' &&
          !(area === 'journeys' && ['open', 'vocabulary'].includes(`${what}`)),
        refetchType: here ? 'none' : 'active',
      });
    const stop = store.subscribe((now, before) => {
      if (now.seq !== before.seq) void old();
      if (!here && now.saving === 'saved') stop();
    });
    return () => {
      here = false;
      // A field that goes away still stores what was written in it.
      setTimeout(() => {
        if (store.getState().saving === 'saved') stop();
      });
    };
  }, [municipality, store, queries]);
}

/** Journeys that were left while something was still on its way; coming back finds them as they were. */
const unsaved = new Map<string, JourneyStoreApi>();

function storeOf(municipality: string, doc: Journey): JourneyStoreApi {
  const kept = unsaved.get(doc.id);
  unsaved.delete(doc.id);
  return kept && kept.getState().saving !== 'saved' ? kept : openJourney(doc, wireOf(municipality, doc.id));
}

function leave(id: string, store: JourneyStoreApi): void {
  if (store.getState().saving !== 'saved') unsaved.set(id, store);
}
