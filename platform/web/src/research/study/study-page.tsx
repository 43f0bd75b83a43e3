import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Fact, Facts } from '../../ui/facts.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { LevelTag } from '../parts/level-tag.tsx';
import { strengthInWords } from '../parts/strength.ts';
import { ThingHistory } from '../parts/thing-history.tsx';
import { paths } from '../paths.ts';
import { useAll, useServices } from '../queries.ts';
import type { Study } from '../research.ts';
import { researchTexts } from '../texts.ts';
import { Activities } from './activities.tsx';
import { StudyFrame } from './study-frame.tsx';
import '../parts/columns.css';
import '../need/need.css';

/** One study: its activities, what it led to, and what it is. */
export function StudyPage() {
  const t = useTexts(researchTexts);
  const ui = useTexts(uiTexts);
  return (
    <StudyFrame action={(study) => <NewInsightButton study={study.id} />}>
      {(study, writes) => (
        <div className="research-page">
          <div>
            <Activities study={study.id} writes={writes} />
            <LedTo study={study.id} />
            <Panel title={ui.history.title}>
              <ThingHistory kind="studies" id={study.id} />
            </Panel>
          </div>
          <div>
            <Panel title={t.studies.about} padded>
              <StudyFacts study={study} />
            </Panel>
          </div>
        </div>
      )}
    </StudyFrame>
  );
}

function NewInsightButton({ study }: { study: string }) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  return (
    <Button asChild>
      <Link to={paths.insights.add} params={{ municipality: alias }} search={{ undersokelse: study }}>
        <PlusIcon aria-hidden />
        {t.insights.add}
      </Link>
    </Button>
  );
}

function StudyFacts({ study }: { study: Study }) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const { nameOf } = useServices();
  const { method, services, purpose, legalBasis, legalBasisNote, people } = study;
  return (
    <Facts>
      <Fact name={t.fields.method}>{t.methods[method] ?? method}</Fact>
      <Fact name={t.fields.services}>
        {services.length > 0 &&
          services.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link className="ds-link" to="/$municipality/tjenester/$id" params={{ municipality: alias, id }}>
                {nameOf(id) ?? t.unknown}
              </Link>
            </span>
          ))}
      </Fact>
      <Fact name={t.fields.purpose}>{purpose}</Fact>
      <Fact name={t.fields.legalBasis}>{t.legalBases[legalBasis] ?? legalBasis}</Fact>
      <Fact name={t.fields.legalBasisNote}>{legalBasisNote}</Fact>
      <Fact name={t.fields.team}>{people.map(({ name }) => name).join(', ')}</Fact>
    </Facts>
  );
}

/** The insights that were written of the study. */
function LedTo({ study }: { study: string }) {
  const t = useTexts(researchTexts);
  const { alias } = useMunicipality();
  const { data: insights, isPending, error, refetch } = useAll('insights', { study });
  return (
    <Panel title={t.studies.ledTo}>
      {isPending && <ListSkeleton rows={2} />}
      <ProblemMessage error={error} onRetry={() => void refetch()} />
      {insights?.length === 0 && <p className="research-note">{t.studies.ledToNothing}</p>}
      <ul className="research-rows">
        {(insights ?? []).map(({ id, statement, strength }) => (
          <li key={id}>
            <div className="row-title">
              <div className="row-title-name">
                <Link to={paths.insights.one} params={{ municipality: alias, id }}>
                  {statement}
                </Link>
              </div>
              <div className="need-facets">{strengthInWords(t, strength)}</div>
            </div>
            <LevelTag level={strength.level} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
