import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Form } from '../../ui/form.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useOpened } from '../../ui/use-opened.ts';
import { changeInitiative, createInitiative, offer } from '../api.ts';
import { OneField, SeveralField, useRoadmapError } from '../fields.tsx';
import { paths } from '../paths.ts';
import { roadmapKey, useChange, useInitiative } from '../queries.ts';
import { draftOf, type Initiative, type InitiativeDraft, type Offer } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';
import { AcceptInto, OfferCard } from './accept.tsx';

const blank: InitiativeDraft = { title: '', claimed: false, services: [], goals: [], opportunities: [] };

/** A new initiative; with an opportunity in the address, of that one, or the opportunity goes into one that there is. */
export function NewInitiativePage() {
  const t = useTexts(roadmapTexts);
  const { alias } = useMunicipality();
  const { mulighet }: { mulighet?: string } = useSearch({ strict: false });
  const found = useQuery({
    queryKey: roadmapKey(alias, 'offer', mulighet),
    queryFn: () => offer(alias, mulighet ?? ''),
    enabled: Boolean(mulighet),
  });
  if (found.error) return <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />;
  if (mulighet && !found.data) return <PageSkeleton />;
  return (
    <>
      <PageHead up={<ToRoadmap />} title={mulighet ? t.initiative.fromOpportunity : t.initiative.newTitle} />
      {found.data && <OfferCard offer={found.data} />}
      {found.data?.acceptedIn ? (
        <Panel padded>
          <p>{t.opportunities.taken}. </p>
          <Link className="ds-link" to={paths.one} params={{ municipality: alias, id: found.data.acceptedIn }}>
            {t.opportunities.see}
          </Link>
        </Panel>
      ) : (
        <>
          {found.data && <AcceptInto card={found.data.card} />}
          <Panel title={found.data ? t.opportunities.intoNew : undefined} padded>
            <Editor start={found.data ? fromOffer(found.data) : blank} />
          </Panel>
        </>
      )}
    </>
  );
}

function fromOffer({ card, text, service }: Offer): InitiativeDraft {
  return { ...blank, title: text.slice(0, 200), services: service ? [service.id] : [], opportunities: [card] };
}

/** Rewrites an initiative. */
export function EditInitiativePage() {
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useInitiative(id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      <PageHead up={<ToRoadmap />} title={data.title} />
      <Panel padded>
        <Editor start={draftOf(data)} over={data} />
      </Panel>
    </>
  );
}

export function ToRoadmap() {
  const t = useTexts(roadmapTexts);
  return (
    <Link className="ds-link" to={paths.all} params={{ municipality: useMunicipality().alias }}>
      {t.title}
    </Link>
  );
}

function Editor({ start, over }: { start: InitiativeDraft; over?: Initiative }) {
  const t = useTexts(roadmapTexts);
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const tell = useToast();
  const [draft, setDraft] = useState(start);
  const put = (part: Partial<InitiativeDraft>) => setDraft({ ...draft, ...part });
  const opened = useOpened(over);
  const save = useChange((municipality, json: InitiativeDraft) =>
    opened ? changeInitiative(municipality, opened, json) : createInitiative(municipality, json),
  );
  const errorOf = useRoadmapError(save.error);
  const show = (id: string) => void navigate({ to: paths.one, params: { municipality: alias, id } });
  return (
    <Form
      draft={draft}
      busy={save.isPending}
      error={save.error}
      onSubmit={() =>
        save.mutate(draft, {
          onSuccess: ({ id }) => {
            tell({ text: t.saved });
            show(id);
          },
        })
      }
      onCancel={() => (over ? show(over.id) : void navigate({ to: paths.all, params: { municipality: alias } }))}
    >
      <Textfield
        label={t.fields.title}
        required
        value={draft.title ?? ''}
        error={errorOf('title')}
        onChange={(event) => put({ title: event.target.value })}
      />
      <Textfield
        label={t.fields.why}
        description={t.fields.whyHelp}
        multiline
        rows={4}
        value={draft.why ?? ''}
        error={errorOf('why')}
        onChange={(event) => put({ why: event.target.value || undefined })}
      />
      <SeveralField
        label={t.fields.services}
        kind="services"
        values={draft.services ?? []}
        error={errorOf('services')}
        onChange={(services) => put({ services })}
      />
      <SeveralField
        label={t.fields.goals}
        kind="goals"
        values={draft.goals ?? []}
        error={errorOf('goals')}
        onChange={(goals) => put({ goals })}
      />
      <OneField
        label={t.fields.owner}
        kind="colleagues"
        value={draft.owner}
        error={errorOf('owner')}
        onChange={(owner) => put({ owner })}
      />
      <Checkbox
        label={t.fields.claimed}
        description={t.fields.claimedHelp}
        checked={draft.claimed ?? false}
        onChange={(event) => put({ claimed: event.target.checked })}
      />
    </Form>
  );
}
