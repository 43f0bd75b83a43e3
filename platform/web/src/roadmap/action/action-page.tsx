import { Button } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { Fact, Facts } from '../../ui/facts.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { ThingMenu } from '../../ui/thing-menu.tsx';
import { action } from '../api.ts';
import { RoadmapHistory } from '../history.tsx';
import { paths } from '../paths.ts';
import { roadmapKey, useInitiative, useTrash } from '../queries.ts';
import type { Action } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';
import { ActionTag } from '../words.tsx';
import { ActionForm } from './action-form.tsx';
import { Committed } from './committed.tsx';

/** One action: what it changes, whose it is, and what it lacks. */
export function ActionPage() {
  const t = useTexts(roadmapTexts);
  const ui = useTexts(uiTexts);
  const municipality = useMunicipality();
  const { alias } = municipality;
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const found = useQuery({ queryKey: roadmapKey(alias, 'actions', id), queryFn: () => action(alias, id) });
  const of = useInitiative(found.data?.initiative ?? '');
  const trash = useTrash('actions');
  const [open, setOpen] = useState(false);
  if (found.error) return <ProblemMessage error={found.error} onRetry={() => void found.refetch()} />;
  if (of.error) return <ProblemMessage error={of.error} onRetry={() => void of.refetch()} />;
  if (!found.data || !of.data) return <PageSkeleton />;
  const one = found.data;
  const up = { municipality: alias, id: one.initiative };
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.one} params={up}>
            {of.data.title}
          </Link>
        }
        title={one.title}
        tag={<ActionTag status={one.status} />}
        lead={one.description}
        actions={
          mayWrite(municipality) && (
            <>
              <ThingMenu
                name={one.title}
                onRemove={() =>
                  trash.mutate(
                    { ...one, name: one.title },
                    { onSuccess: () => void navigate({ to: paths.one, params: up }) },
                  )
                }
              />
              <Button onClick={() => setOpen(true)}>
                <PencilIcon aria-hidden />
                {ui.actions.edit}
              </Button>
            </>
          )
        }
      />
      <Panel padded>
        <ActionFacts action={one} />
      </Panel>
      <Panel title={ui.history.title}>
        <RoadmapHistory kind="actions" id={id} />
      </Panel>
      <FormDialog open={open} title={t.actions.edit} onClose={() => setOpen(false)}>
        <ActionForm
          initiative={one.initiative}
          services={of.data.services.map(({ id: service }) => service)}
          over={one}
          onDone={() => setOpen(false)}
        />
      </FormDialog>
    </>
  );
}

function ActionFacts({ action }: { action: Action }) {
  const t = useTexts(roadmapTexts);
  const format = useFormat();
  const { alias } = useMunicipality();
  return (
    <>
      <Committed action={action} />
      <Facts>
        <Fact name={t.fields.dimension}>{t.dimensions[action.dimension]}</Fact>
        <Fact name={t.fields.owner}>{action.owner?.name}</Fact>
        <Fact name={t.fields.start}>{action.start && format.date(action.start)}</Fact>
        <Fact name={t.fields.effectiveFrom}>{action.effectiveFrom && format.date(action.effectiveFrom)}</Fact>
        <Fact name={t.fields.steps}>
          {action.steps.length === 0 ? (
            t.actions.noSteps
          ) : (
            <ul className="rejected">
              {action.steps.map((step) => (
                <li key={step.id}>
                  <Link
                    className="ds-link"
                    to="/$municipality/reiser/$id"
                    params={{ municipality: alias, id: step.journey }}
                    search={{ steg: step.id }}
                  >
                    {step.name}
                  </Link>
                  <span className="mv-quiet"> – {step.journeyTitle}</span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </Facts>
    </>
  );
}
