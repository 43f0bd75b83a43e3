import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel, PanelFooter, PanelToolbar } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import type { Unit } from '../catalogue.ts';
import { AddButton } from '../list-page.tsx';
import { useAll } from '../queries.ts';
import { catalogueTexts } from '../texts.ts';
import { above, grow } from './tree.ts';
import { UnitRow, UnitTree } from './unit-tree.tsx';

/** The municipality's units as a tree; a search shows those that match, each with what it lies under. */
export function UnitListPage() {
  const t = useTexts(catalogueTexts);
  const writes = mayWrite(useMunicipality());
  const { data: units, error, refetch } = useAll('units');
  const add = writes && <AddButton kind="units">{t.units.add}</AddButton>;
  const empty = units?.length === 0;
  return (
    <>
      <PageHead title={t.units.title} lead={t.units.lead} actions={empty ? undefined : add} />
      <Panel>
        {!units && !error && <ListSkeleton />}
        <ProblemMessage error={error} onRetry={() => void refetch()} />
        {empty && <EmptyState why={writes ? t.units.empty : t.units.emptyForReader} action={add} />}
        {units && !empty && <Units units={units} />}
      </Panel>
    </>
  );
}

function Units({ units }: { units: Unit[] }) {
  const t = useTexts(catalogueTexts);
  const ui = useTexts(uiTexts);
  const [written, setWritten] = useState('');
  const q = written.trim().toLocaleLowerCase('nb');
  const hits = units.filter(({ name }) => name.toLocaleLowerCase('nb').includes(q));
  return (
    <>
      <PanelToolbar>
        <SearchBox label={t.units.search} value={written} onChange={setWritten} />
      </PanelToolbar>
      {q === '' && <UnitTree branches={grow(units)} />}
      {q !== '' && hits.length === 0 && (
        <EmptyState
          why={ui.list.noHits({ query: written.trim() })}
          action={
            <Button variant="secondary" onClick={() => setWritten('')}>
              {ui.actions.clear}
            </Button>
          }
        />
      )}
      {q !== '' && (
        <ul className="unit-tree">
          {hits.map((unit) => (
            <li key={unit.id}>
              <UnitRow
                unit={unit}
                facet={above(units, unit)
                  .map(({ name }) => name)
                  .join(' › ')}
              />
            </li>
          ))}
        </ul>
      )}
      <PanelFooter>
        <span role="status">{t.units.count({ n: q === '' ? units.length : hits.length })}</span>
      </PanelFooter>
    </>
  );
}
