import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { ActionForm } from '../action/action-form.tsx';
import { Committed } from '../action/committed.tsx';
import { paths } from '../paths.ts';
import { useActions } from '../queries.ts';
import { type Action, dimensions, type Initiative } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';
import { ActionTag } from '../words.tsx';

/** What is to be done, by what it changes; and which dimensions nothing changes, said plainly. */
export function ActionsPanel({ initiative }: { initiative: Initiative }) {
  const t = useTexts(roadmapTexts);
  const municipality = useMunicipality();
  const found = useActions(initiative.id);
  const [open, setOpen] = useState(false);
  const add = mayWrite(municipality) && (
    <Button variant="tertiary" onClick={() => setOpen(true)}>
      <PlusIcon aria-hidden />
      {t.actions.add}
    </Button>
  );
  const actions = found.data ?? [];
  const living = actions.filter(({ status }) => status !== 'stopped');
  const without = dimensions.filter((one) => living.every(({ dimension }) => dimension !== one));
  return (
    <Panel title={t.actions.title} action={actions.length > 0 && add}>
      {found.isPending && <ListSkeleton rows={3} />}
      <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />
      {found.data?.length === 0 && <EmptyState why={t.actions.empty} action={add} />}
      {dimensions
        .filter((dimension) => actions.some((action) => action.dimension === dimension))
        .map((dimension) => (
          <section key={dimension} className="dimension">
            <h3>{t.dimensions[dimension]}</h3>
            <ul className="initiative-list">
              {actions
                .filter((action) => action.dimension === dimension)
                .map((action) => (
                  <ActionRow key={action.id} action={action} />
                ))}
            </ul>
          </section>
        ))}
      {actions.length > 0 && (
        <p className="panel-footer">
          {without.length > 0
            ? t.actions.without({ list: without.map((one) => t.dimensions[one].toLowerCase()).join(', ') })
            : t.actions.allCovered}
        </p>
      )}
      <FormDialog open={open} title={t.actions.add} onClose={() => setOpen(false)}>
        <ActionForm
          initiative={initiative.id}
          services={initiative.services.map(({ id }) => id)}
          onDone={() => setOpen(false)}
        />
      </FormDialog>
    </Panel>
  );
}

function ActionRow({ action }: { action: Action }) {
  const t = useTexts(roadmapTexts);
  const format = useFormat();
  const { alias } = useMunicipality();
  const dates = [
    action.start && t.actions.start({ date: format.date(action.start) }),
    action.effectiveFrom && t.actions.effect({ date: format.date(action.effectiveFrom) }),
  ].filter(Boolean);
  return (
    <li>
      <div className="row-title">
        <div className="row-title-name">
          <Link to={paths.action} params={{ municipality: alias, id: action.id }}>
            {action.title}
          </Link>
        </div>
        <div className="row-title-facets">
          {[action.owner?.name, ...(dates.length > 0 ? dates : [t.actions.noDate])].filter(Boolean).join(' · ')}
        </div>
        <Committed action={action} />
      </div>
      <ActionTag status={action.status} />
    </li>
  );
}
