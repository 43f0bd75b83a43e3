import { Link, useParams } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.tsx';
import { useMunicipality } from '../../session/municipality.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { PageSkeleton } from '../../ui/skeletons.tsx';
import type { Unit } from '../catalogue.ts';
import { paths } from '../paths.ts';
import { useAll, useNames, useThing } from '../queries.ts';
import { catalogueTexts } from '../texts.ts';
import { ThingPage } from '../thing-page.tsx';
import { above, grow } from './tree.ts';
import { UnitTree } from './unit-tree.tsx';

/** One unit: what it lies under, and what lies under it. */
export function UnitPage() {
  const t = useTexts(catalogueTexts);
  const nameOf = useNames('units');
  const { id = '' } = useParams({ strict: false });
  const { data: unit, error, refetch } = useThing('units', id);
  const { data: all = [] } = useAll('units');
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!unit) return <PageSkeleton />;
  const below = all.filter(({ parent }) => parent === id);
  return (
    <ThingPage
      kind="units"
      thing={unit}
      lead={<UnitTrail chain={above(all, unit)} />}
      fieldValue={(field, value) => (field === 'parent' ? (nameOf(String(value)) ?? t.unknown) : String(value))}
    >
      {below.length > 0 && (
        <Panel title={t.units.below}>
          <UnitTree branches={grow(below)} />
        </Panel>
      )}
    </ThingPage>
  );
}

function UnitTrail({ chain }: { chain: Unit[] }) {
  const { alias } = useMunicipality();
  return chain.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ' › '}
      <Link className="ds-link" to={paths.units.one} params={{ municipality: alias, id }}>
        {name}
      </Link>
    </span>
  ));
}
