import { Link, useParams } from '@tanstack/react-router';
import { localText } from '../../i18n/local-text.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Fact, Facts } from '../../ui/facts.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import type { Goal } from '../catalogue.ts';
import { paths } from '../paths.ts';
import { useAll, useNames, useThing } from '../queries.ts';
import { catalogueTexts } from '../texts.ts';
import { ThingPage } from '../thing-page.tsx';
import { GoalProgress } from './goal-progress.tsx';
import { GoalTree } from './goal-tree.tsx';
import { above, grow } from './tree.ts';

/** One goal: how far it has come, what it lies under, and what lies under it. */
export function GoalPage() {
  const t = useTexts(catalogueTexts);
  const { language } = useLanguage();
  const { id = '' } = useParams({ strict: false });
  const { data: goal, error, refetch } = useThing('goals', id);
  const { data: all = [] } = useAll('goals');
  const fieldValue = useFieldValue(all);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!goal) return <PageSkeleton />;
  const below = all.filter(({ parent }) => parent === id);
  const name = localText(goal.title, language);
  return (
    <ThingPage
      kind="goals"
      thing={{ id, version: goal.version, name }}
      lead={<GoalTrail chain={above(all, goal)} />}
      fieldValue={fieldValue}
    >
      <GoalFacts goal={goal} />
      {below.length > 0 && (
        <Panel title={t.goals.below}>
          <GoalTree branches={grow(below)} />
        </Panel>
      )}
    </ThingPage>
  );
}

function GoalFacts({ goal }: { goal: Goal }) {
  const t = useTexts(catalogueTexts);
  const { language } = useLanguage();
  const unitName = useNames('units');
  return (
    <Panel padded>
      <Facts>
        <Fact name={t.fields.vision}>{goal.vision && t.goals.yes}</Fact>
        <Fact name={t.fields.description}>{localText(goal.description, language)}</Fact>
        <Fact name={t.fields.unit}>{goal.unit && (unitName(goal.unit) ?? t.unknown)}</Fact>
        <Fact name={t.fields.progress}>
          <GoalProgress goal={goal} whole />
        </Fact>
      </Facts>
      <p>{t.goals.onlyMeasured}</p>
    </Panel>
  );
}

function useFieldValue(all: readonly Goal[]): (field: string, value: unknown) => string {
  const t = useTexts(catalogueTexts);
  const { language } = useLanguage();
  const format = useFormat();
  const unitName = useNames('units');
  return (field, value) => {
    if (field === 'parent') return localText(all.find(({ id }) => id === value)?.title, language) || t.unknown;
    if (field === 'unit') return unitName(String(value)) ?? t.unknown;
    if (field === 'vision') return value ? t.goals.yes : t.goals.no;
    if (field === 'progress') return format.percent(Number(value));
    if (field === 'measuredOn') return format.date(String(value));
    return String(value);
  };
}

function GoalTrail({ chain }: { chain: Goal[] }) {
  const { alias } = useMunicipality();
  const { language } = useLanguage();
  return chain.map(({ id, title }, index) => (
    <span key={id}>
      {index > 0 && ' › '}
      <Link className="ds-link" to={paths.goals.one} params={{ municipality: alias, id }}>
        {localText(title, language)}
      </Link>
    </span>
  ));
}
