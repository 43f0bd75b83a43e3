import { Button } from '@digdir/designsystemet-react';
import { LightBulbIcon, PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { RowMenu } from '../../ui/row-menu.tsx';
import { changeInitiative } from '../api.ts';
import { useChange } from '../queries.ts';
import { draftOf, type Initiative } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';
import { useAccept } from './accept.tsx';

/** How one finds opportunities: given by the application, which knows the journeys. */
export type OpportunityPicker = (props: {
  services: string[];
  busy: boolean;
  onAccept: (card: string) => void;
}) => ReactNode;

type Props = { initiative: Initiative; picker: OpportunityPicker };

/** What was accepted into the initiative, each with the way back to its journey. */
export function OpportunitiesPanel({ initiative, picker }: Props) {
  const t = useTexts(roadmapTexts).opportunities;
  const municipality = useMunicipality();
  const [open, setOpen] = useState(false);
  const accept = useAccept();
  const add = mayWrite(municipality) && (
    <Button variant="tertiary" onClick={() => setOpen(true)}>
      <PlusIcon aria-hidden />
      {t.add}
    </Button>
  );
  const none = initiative.opportunities.length === 0;
  return (
    <Panel title={t.title} action={!none && add}>
      {none && <EmptyState why={t.empty} action={add} />}
      <ul className="initiative-list">
        {initiative.opportunities.map((one) => (
          <OpportunityRow key={one.card} initiative={initiative} one={one} />
        ))}
      </ul>
      <FormDialog open={open} title={t.add} onClose={() => setOpen(false)}>
        <ProblemMessage error={accept.error} />
        {picker({
          services: initiative.services.map(({ id }) => id),
          busy: accept.isPending,
          onAccept: (card) => accept.mutate({ into: initiative.id, card }, { onSuccess: () => setOpen(false) }),
        })}
      </FormDialog>
    </Panel>
  );
}

function OpportunityRow({ initiative, one }: { initiative: Initiative; one: Initiative['opportunities'][number] }) {
  const t = useTexts(roadmapTexts).opportunities;
  const format = useFormat();
  const municipality = useMunicipality();
  const release = useChange((alias, card: string) => {
    const draft = draftOf(initiative);
    return changeInitiative(alias, initiative, {
      ...draft,
      opportunities: draft.opportunities?.filter((other) => other !== card),
    });
  });
  const when = format.when(one.acceptedAt);
  return (
    <li>
      <LightBulbIcon aria-hidden className="initiative-list-icon" />
      <div className="row-title">
        <div className="row-title-name">{one.text}</div>
        <div className="row-title-facets">
          <Link
            className="ds-link"
            to="/$municipality/reiser/$id"
            params={{ municipality: municipality.alias, id: one.journey }}
            search={{ kort: one.card }}
          >
            {t.journey({ title: one.journeyTitle })}
          </Link>
          {` · ${one.needs.length > 0 ? t.needs({ n: one.needs.length }) : t.noNeeds}`}
          {one.within !== undefined && ` · ${one.within ? t.within : t.outside}`}
          {` · ${one.acceptedBy ? t.acceptedBy({ who: one.acceptedBy, when }) : t.accepted({ when })}`}
        </div>
      </div>
      {mayWrite(municipality) && (
        <RowMenu
          name={one.text}
          items={[{ label: t.release, icon: <XMarkIcon aria-hidden />, onSelect: () => release.mutate(one.card) }]}
        />
      )}
    </li>
  );
}
