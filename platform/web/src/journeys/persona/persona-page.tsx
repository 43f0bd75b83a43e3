import { Button } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { HistoryList } from '../../ui/history-list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { ThingMenu } from '../../ui/thing-menu.tsx';
import { personaHistory } from '../api.ts';
import type { Persona } from '../model/journey.ts';
import { paths } from '../paths.ts';
import { journeyTexts } from '../texts.ts';
import { attributes, type Told, usePersonaWords } from './attributes.ts';
import { personaKey, usePersona, useTrashPersona } from './queries.ts';
import './persona.css';

/** One persona: who it is, what it rests on, and what has happened to it. */
export function PersonaPage() {
  const { id = '' } = useParams({ strict: false });
  const { data: persona, error, refetch } = usePersona(id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!persona) return <PageSkeleton />;
  return <Loaded persona={persona} />;
}

function Loaded({ persona }: { persona: Persona }) {
  const t = useTexts(journeyTexts).persona;
  const ui = useTexts(uiTexts);
  const municipality = useMunicipality();
  const navigate = useNavigate();
  const { mutate: trash } = useTrashPersona();
  const words = usePersonaWords();
  const params = { municipality: municipality.alias };
  const { id } = persona;
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.personas.all} params={params}>
            {t.title}
          </Link>
        }
        title={persona.name}
        lead={persona.description ?? undefined}
        actions={
          <>
            <Button asChild variant="secondary">
              <Link to={paths.personas.compare} params={params} search={{ med: id }}>
                {t.compare}
              </Link>
            </Button>
            {mayWrite(municipality) && (
              <>
                <ThingMenu
                  name={persona.name}
                  onRemove={() =>
                    trash(persona, { onSuccess: () => void navigate({ to: paths.personas.all, params }) })
                  }
                />
                <Button asChild>
                  <Link to={paths.personas.edit} params={{ ...params, id }}>
                    <PencilIcon aria-hidden />
                    {ui.actions.edit}
                  </Link>
                </Button>
              </>
            )}
          </>
        }
      />
      <Panel title={t.about} padded>
        <dl className="persona-facts">
          {attributes.map((attribute) => (
            <div key={attribute}>
              <dt>{t.fields[attribute]}</dt>
              <dd>{words(persona, attribute)}</dd>
            </div>
          ))}
          <div>
            <dt>{t.claimsHead}</dt>
            <dd>{t.claims({ n: persona.claims })}</dd>
          </div>
        </dl>
      </Panel>
      <Panel title={t.fields.restsOn} padded>
        <RestsOn persona={persona} />
      </Panel>
      <Panel title={ui.history.title}>
        <HistoryList
          historyKey={personaKey(municipality.alias, 'one', id, 'history')}
          fetchPage={(after) => personaHistory(municipality.alias, id, after)}
          fieldLabel={(field) => t.fields[field as keyof typeof t.fields] ?? field}
          fieldValue={(field, value: Told) => {
            if (Array.isArray(value)) return t.insights({ n: value.length });
            return field === 'digitalSkills' ? t.skills[value as keyof typeof t.skills] : String(value);
          }}
        />
      </Panel>
    </>
  );
}

/** The insights that show it, in research's words; none, and it is an assumption. */
export function RestsOn({ persona }: { persona: Persona }) {
  const t = useTexts(journeyTexts);
  const { alias } = useMunicipality();
  if (persona.restsOn.length === 0) return <p className="mv-quiet">{t.persona.assumedMore}</p>;
  return (
    <ul className="persona-grounds">
      {persona.restsOn.map(({ insight, text, level }) => (
        <li key={insight}>
          {text ? (
            <Link
              className="ds-link"
              to="/$municipality/innsikt/innsikter/$id"
              params={{ municipality: alias, id: insight }}
            >
              {text}
            </Link>
          ) : (
            <span className="persona-gone">{t.persona.withdrawn}</span>
          )}
          {level && <span className="mv-quiet"> {t.evidence[level]}</span>}
        </li>
      ))}
    </ul>
  );
}
