import { Button } from '@digdir/designsystemet-react';
import { ArrowRightIcon, PencilIcon } from '@navikt/aksel-icons';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { Fact, Facts } from '../../ui/facts.tsx';
import { Menu } from '../../ui/menu.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { ThingMenu } from '../../ui/thing-menu.tsx';
import { useMove } from '../board/board.tsx';
import { RoadmapHistory } from '../history.tsx';
import { paths } from '../paths.ts';
import { useChoices, useInitiative, useTrash } from '../queries.ts';
import { type Initiative, statuses } from '../roadmap.ts';
import { roadmapTexts } from '../texts.ts';
import { InitiativeTag } from '../words.tsx';
import { ActionsPanel } from './actions-panel.tsx';
import { BenefitsPanel } from './benefits-panel.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { ToRoadmap } from './initiative-form-page.tsx';
import { OpportunitiesPanel, type OpportunityPicker } from './opportunities-panel.tsx';
import './initiative-page.css';

/** One initiative: where it comes from, what was decided, what is done, and what it is to give. */
export function InitiativePage({ picker }: { picker: OpportunityPicker }) {
  const t = useTexts(roadmapTexts);
  const ui = useTexts(uiTexts);
  const { id = '' } = useParams({ strict: false });
  const { data: initiative, error, refetch } = useInitiative(id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!initiative) return <PageSkeleton />;
  return (
    <>
      <PageHead
        up={<ToRoadmap />}
        title={initiative.title}
        tag={<InitiativeTag status={initiative.status} />}
        lead={initiative.why}
        actions={<Doings initiative={initiative} />}
      />
      <div className="initiative-page">
        <div>
          <OpportunitiesPanel initiative={initiative} picker={picker} />
          <ActionsPanel initiative={initiative} />
          <BenefitsPanel initiative={initiative} />
        </div>
        <div>
          <DecisionPanel initiative={initiative} />
          <Panel title={t.initiative.about} padded>
            <InitiativeFacts initiative={initiative} />
          </Panel>
          <Panel title={ui.history.title}>
            <RoadmapHistory kind="initiatives" id={id} />
          </Panel>
        </div>
      </div>
    </>
  );
}

function Doings({ initiative }: { initiative: Initiative }) {
  const t = useTexts(roadmapTexts);
  const ui = useTexts(uiTexts);
  const municipality = useMunicipality();
  const params = { municipality: municipality.alias };
  const navigate = useNavigate();
  const trash = useTrash('initiatives');
  const move = useMove();
  if (!mayWrite(municipality)) return null;
  return (
    <>
      <ThingMenu
        name={initiative.title}
        onRemove={() =>
          trash.mutate(
            { ...initiative, name: initiative.title },
            { onSuccess: () => void navigate({ to: paths.all, params }) },
          )
        }
      />
      <Menu
        items={statuses
          .filter((status) => status !== initiative.status)
          .map((status) => ({
            label: t.board.moveTo({ status: t.statuses[status] }),
            icon: <ArrowRightIcon aria-hidden />,
            onSelect: () => move(initiative, status),
          }))}
      >
        {t.initiative.move}
      </Menu>
      <Button asChild>
        <Link to={paths.edit} params={{ ...params, id: initiative.id }}>
          <PencilIcon aria-hidden />
          {ui.actions.edit}
        </Link>
      </Button>
    </>
  );
}

function InitiativeFacts({ initiative }: { initiative: Initiative }) {
  const t = useTexts(roadmapTexts);
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  const goals = useChoices('goals');
  return (
    <Facts>
      <Fact name={t.fields.services}>
        {initiative.services.length > 0 &&
          initiative.services.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link className="ds-link" to="/$municipality/tjenester/$id" params={{ municipality: alias, id }}>
                {localText(name, language)}
              </Link>
            </span>
          ))}
      </Fact>
      <Fact name={t.fields.goals}>
        {initiative.goals.length > 0 &&
          initiative.goals.map((id) => goals.find(({ value }) => value === id)?.label ?? t.unknown).join(', ')}
      </Fact>
      <Fact name={t.fields.owner}>{initiative.owner?.name}</Fact>
      <Fact name={t.fields.claimed}>{initiative.claimed ? t.initiative.claimed : t.initiative.notClaimed}</Fact>
    </Facts>
  );
}
