import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { localText } from '../../i18n/local-text.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.tsx';
import { mayWrite, useMunicipality } from '../../session/municipality.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Panel, PanelFooter, PanelToolbar } from '../../ui/panel.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { uiTexts } from '../../ui/texts.ts';
import type { Goal } from '../catalogue.ts';
import { AddButton } from '../list-page.tsx';
import { useAll } from '../queries.ts';
import { catalogueTexts } from '../texts.ts';
import { GoalRow, GoalTree } from './goal-tree.tsx';
import { above, grow } from './tree.ts';

/** The vision and the goals as a tree; a search shows those that match, each with what it lies under. */
export function GoalListPage() {
  const t = useTexts(catalogueTexts);
  const writes = mayWrite(useMunicipality());
  const { data: goals, error, refetch } = useAll('goals');
  const add = writes && <AddButton kind="goals">{t.goals.add}</AddButton>;
  const empty = goals?.length === 0;
  return (
    <>
      <PageHead title={t.goals.title} lead={t.goals.lead} actions={empty ? undefined : add} />
      <Panel>
        {!goals && !error && <ListSkeleton />}
        <ProblemMessage error={error} onRetry={() => void refetch()} />
        {empty && <EmptyState why={writes ? t.goals.empty : t.goals.emptyForReader} action={add} />}
        {goals && !empty && <Goals goals={goals} />}
      </Panel>
    </>
  );
}

function Goals({ goals }: { goals: Goal[] }) {
  const t = useTexts(catalogueTexts);
  const ui = useTexts(uiTexts);
  const { language } = useLanguage();
  const [written, setWritten] = useState('');
  const q = written.trim().toLocaleLowerCase('nb');
  const titleOf = ({ title }: Goal) => localText(title, language);
  const hits = goals.filter((goal) => titleOf(goal).toLocaleLowerCase('nb').includes(q));
  return (
    <>
      <PanelToolbar>
        <SearchBox label={t.goals.search} value={written} onChange={setWritten} />
      </PanelToolbar>
      {q === '' && <GoalTree branches={grow(goals)} />}
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
          {hits.map((goal) => (
            <li key={goal.id}>
              <GoalRow goal={goal} facet={above(goals, goal).map(titleOf).join(' › ')} />
            </li>
          ))}
        </ul>
      )}
      <PanelFooter>
        <span role="status">{t.goals.count({ n: q === '' ? goals.length : hits.length })}</span>
      </PanelFooter>
    </>
  );
}
