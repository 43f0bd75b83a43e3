import { Button } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { useQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { Fact, Facts } from '../../ui/facts.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { read } from '../api.ts';
import { LevelTag } from '../parts/level-tag.tsx';
import { strengthInWords } from '../parts/strength.ts';
import { ThingHistory } from '../parts/thing-history.tsx';
import { ThingMenu } from '../parts/thing-menu.tsx';
import { paths } from '../paths.ts';
import { researchKey, useServices, useThing } from '../queries.ts';
import type { Need } from '../research.ts';
import { researchTexts } from '../texts.ts';
import '../parts/columns.css';
import './need.css';

/** One need, as a job story, and the insights that show it. */
export function NeedPage() {
  const t = useTexts(researchTexts);
  const ui = useTexts(uiTexts);
  const municipality = useMunicipality();
  const { nameOf } = useServices();
  const { id = '' } = useParams({ strict: false });
  const { data: need, error, refetch } = useThing('needs', id);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!need) return <PageSkeleton />;
  const params = { municipality: municipality.alias };
  return (
    <>
      <PageHead
        up={
          <Link className="ds-link" to={paths.needs.all} params={params}>
            {t.needs.title}
          </Link>
        }
        title={need.story}
        actions={
          mayWrite(municipality) && (
            <>
              <ThingMenu leave kind="needs" thing={{ id, version: need.version, name: need.story }} />
              <Button asChild>
                <Link to={paths.needs.edit} params={{ ...params, id }}>
                  <PencilIcon aria-hidden />
                  {ui.actions.edit}
                </Link>
              </Button>
            </>
          )
        }
      />
      <div className="research-page">
        <div>
          <RestsOn need={need} />
          <Panel title={ui.history.title}>
            <ThingHistory kind="needs" id={id} />
          </Panel>
        </div>
        <div>
          <Panel title={t.needs.about} padded>
            <Facts>
              <Fact name={t.fields.situation}>{need.situation}</Fact>
              <Fact name={t.fields.motivation}>{need.motivation}</Fact>
              <Fact name={t.fields.outcome}>{need.outcome}</Fact>
              <Fact name={t.needs.services}>
                {need.services.length > 0 &&
                  need.services.map((service, index) => (
                    <span key={service}>
                      {index > 0 && ', '}
                      <Link className="ds-link" to="/$municipality/tjenester/$id" params={{ ...params, id: service }}>
                        {nameOf(service) ?? t.unknown}
                      </Link>
                    </span>
                  ))}
              </Fact>
            </Facts>
          </Panel>
        </div>
      </div>
    </>
  );
}

function RestsOn({ need }: { need: Need }) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const asked = useQueries({
    queries: need.insights.map((insight) => ({
      queryKey: researchKey(alias, 'insights', insight),
      queryFn: () => read(alias, 'insights', insight),
    })),
  });
  const found = asked.flatMap(({ data }) => data ?? []);
  return (
    <Panel title={t.needs.insights}>
      {need.insights.length === 0 && <p className="research-note">{t.needs.noInsights}</p>}
      <ul className="research-rows">
        {found.map((insight) => (
          <li key={insight.id}>
            <div className="row-title">
              <div className="row-title-name">
                <Link to={paths.insights.one} params={{ municipality: alias, id: insight.id }}>
                  {insight.statement}
                </Link>
              </div>
              <div className="need-facets">{strengthInWords(t, insight.strength)}</div>
            </div>
            <LevelTag level={insight.strength.level} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
