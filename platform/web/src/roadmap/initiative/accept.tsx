import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Panel } from '../../ui/panel.tsx';
import { FixedPicker } from '../../ui/picker.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { useToast } from '../../ui/toast.tsx';
import { changeInitiative, initiative, lines } from '../api.ts';
import { paths } from '../paths.ts';
import { roadmapKey, useChange } from '../queries.ts';
import { draftOf, type Offer } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';

/** The opportunity that is about to be accepted, and where it comes from. */
export function OfferCard({ offer }: { offer: Offer }) {
  const t = useTexts(roadmapTexts).opportunities;
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  return (
    <Panel title={t.chosen} padded>
      <p>
        <strong>{offer.text}</strong>
      </p>
      <p className="mv-quiet">
        <Link
          className="ds-link"
          to="/$municipality/reiser/$id"
          params={{ municipality: alias, id: offer.journey }}
          search={{ kort: offer.card }}
        >
          {t.journey({ title: offer.journeyTitle })}
        </Link>
        {offer.service && ` · ${localText(offer.service.name, language)}`}
        {` · ${offer.needs.length > 0 ? t.needs({ n: offer.needs.length }) : t.noNeeds}`}
        {offer.within !== undefined && ` · ${offer.within ? t.within : t.outside}`}
      </p>
    </Panel>
  );
}

/** Accepts a card into an initiative that there is. */
export function AcceptInto({ card }: { card: string }) {
  const t = useTexts(roadmapTexts).opportunities;
  const { alias } = useMunicipality();
  const navigate = useNavigate();
  const tell = useToast();
  const [into, setInto] = useState<string>();
  const found = useQuery({ queryKey: roadmapKey(alias, 'lines', 'all'), queryFn: () => lines(alias, {}) });
  const accept = useAccept();
  const choices = (found.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
  if (found.error || found.isPending) {
    return (
      <Panel title={t.into} padded>
        {found.isPending && <ListSkeleton rows={1} />}
        <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      </Panel>
    );
  }
  if (choices.length === 0) return null;
  return (
    <Panel title={t.into} padded>
      <div className="form">
        <FixedPicker
          single
          label={t.choose}
          choices={choices}
          selected={choices.filter(({ value }) => value === into)}
          onChange={([choice]) => setInto(choice?.value)}
        />
        <ProblemMessage error={accept.error} />
        <div className="form-actions">
          <Button
            variant="secondary"
            disabled={!into}
            loading={accept.isPending}
            onClick={() =>
              into &&
              accept.mutate(
                { into, card },
                {
                  onSuccess: () => {
                    tell({ text: t.takenIn });
                    void navigate({ to: paths.one, params: { municipality: alias, id: into } });
                  },
                },
              )
            }
          >
            {t.accept}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

/** Takes a card into an initiative, on top of what it has accepted. */
export function useAccept() {
  return useChange(async (alias, { into, card }: { into: string; card: string }) => {
    const now = await initiative(alias, into);
    const draft = draftOf(now);
    return changeInitiative(alias, now, { ...draft, opportunities: [...(draft.opportunities ?? []), card] });
  });
}
